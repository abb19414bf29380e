import type { Locator } from 'playwright'

/** Le scénario dit `jj/mm/aaaa` ; Sorbier veut `aaaa-mm-jj`, et pose lui-même les tirets. */
export async function taperDate(champ: Locator, date: string): Promise<void> {
  const chiffres = date.split('/').reverse().join('')
  await champ.fill('')
  await champ.pressSequentially(chiffres)
}
