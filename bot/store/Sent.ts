/** Where a message went, so that it can be edited later. */
export interface Sent {
  conversationId: string;
  activityId: string;
  serviceUrl: string;
}
