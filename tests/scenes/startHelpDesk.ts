import type { Page } from 'playwright-core';

/** Starts the help-desk rollout in the open channel, through the configuration page: Ingrid answers for it, Lena moves the tickets. */
export async function startHelpDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add Milepost' }).first().click();
  const form = page.frameLocator('dialog iframe');
  await form.getByRole('radio', { name: /Help desk/ }).check();
  for (const [name, company] of Object.entries({ Customer: 'Northwind', Integrator: 'Fabrikam', Vendor: 'Contoso' }))
    await form.getByRole('textbox', { name }).fill(company);
  await form.getByLabel('Time zone').selectOption('Europe/Paris');
  const name = async (role: string, person: string) => {
    await form.getByRole('combobox', { name: role }).pressSequentially(person.slice(0, 4));
    await form.getByRole('option', { name: person }).click();
  };
  await name('Accountable owner', 'Ingrid Solberg');
  await form.getByText('Name people for roles now').click();
  await name('Ticket mover', 'Lena Hoffmann');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
}
