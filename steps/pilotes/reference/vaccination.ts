import type {
  ActionsVaccination,
  BoiteVaccin,
  ResultatEnregistrement,
  VaccinationAffichee,
} from '../contrat.ts'
import { cliquer, type Fenetre, lireMessages, ouvrirFiche, suivre } from './fenetre.ts'

async function lireBoite(fenetre: Fenetre, { lecture }: BoiteVaccin): Promise<VaccinationAffichee> {
  const { page } = fenetre
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Dossier médical')
  await suivre(fenetre, 'link', 'Ajouter une vaccination')
  const code = page.getByLabel('Code lu par la douchette')
  // Une douchette finit par Entrée : c'est elle qui lit, aucun bouton ne se clique.
  await code.fill(lecture)
  await Promise.all([page.waitForEvent('load'), code.press('Enter')])
  // La preuve est ce que la boîte a rempli : le bas du formulaire, jusqu'à la péremption.
  await page.getByLabel('Date de péremption', { exact: true }).scrollIntoViewIfNeeded()
  const valeur = (libelle: string) => page.getByLabel(libelle, { exact: true }).inputValue()
  return {
    vaccin: await valeur('Vaccin'),
    cip: await valeur('Code CIP'),
    lot: await valeur('Numéro de lot'),
    peremption: await valeur('Date de péremption'),
  }
}

async function enregistrer(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  await cliquer(fenetre, fenetre.page.getByRole('button', { name: 'Enregistrer', exact: true }))
  const refuse = await fenetre.page.getByLabel('Numéro de lot').isVisible()
  return { accepte: !refuse, messages: await lireMessages(fenetre) }
}

/** « lot LOT42A · péremption 31/12/2027 · CIP 3400930123454 » */
const apres = (mot: string, details: string): string =>
  new RegExp(`${mot}[\\s\\u00a0]([^·]+?)\\s*(?:·|$)`).exec(details)?.[1] ?? ''

async function lireVaccinations(fenetre: Fenetre): Promise<VaccinationAffichee[]> {
  const { page } = fenetre
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Dossier médical')
  const rubrique = page.getByRole('region', { name: 'Vaccinations' })
  await rubrique.scrollIntoViewIfNeeded()
  const vaccinations: VaccinationAffichee[] = []
  for (const ligne of await rubrique.getByRole('listitem').all()) {
    const details = await ligne.locator('p').first().innerText()
    vaccinations.push({
      vaccin: await ligne.locator('strong').innerText(),
      cip: apres('CIP', details),
      lot: apres('lot', details),
      peremption: apres('péremption', details),
    })
  }
  return vaccinations
}

export const actionsVaccination = (fenetre: () => Fenetre): ActionsVaccination => ({
  lireBoiteVaccin: (boite) => lireBoite(fenetre(), boite),
  enregistrerVaccination: () => enregistrer(fenetre()),
  lireVaccinations: () => lireVaccinations(fenetre()),
})
