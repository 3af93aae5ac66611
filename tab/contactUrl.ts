/** Where the server sends those who are stuck: the address of the people who look after this Milepost. */
export const contactUrl = '/contact';
