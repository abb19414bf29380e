import type {
  ActionsInsi,
  IdentificationInsi,
  ReponseInsiAffichee,
  ResultatEnregistrement,
  VerificationAffichee,
} from '../../../steps/pilotes/contrat.ts'
import { annonces, calme, cliquer, offre, ouvrirFiche, type Poste, parLeRail } from './poste.ts'
import { lireTableau } from './tableau.ts'

const CONSULTER = 'Consulter le RNIPP via INSi'
const VERIFIER = 'Vérifier l’INS'
const REPRENDRE = 'Reprendre ces données'
const IDENTIFICATIONS: Record<IdentificationInsi, RegExp> = {
  'certificat-organisation': /^La structure/,
  professionnel: /^Le professionnel/,
}

/** Sorbier ne lit pas la carte Vitale : il n'a que la voie des traits. */
async function interroger(
  poste: Poste,
  voie: 'traits' | 'carte-vitale',
): Promise<ReponseInsiAffichee> {
  await ouvrirFiche(poste)
  const possible = voie === 'traits' && (await offre(poste, 'button', CONSULTER))
  if (possible) await cliquer(poste, 'button', CONSULTER)
  const lignes = possible ? await lireTableau(poste) : []
  return {
    comparaison: lignes.map(([trait = '', local = '', insi = '', ecart = '']) => ({
      trait,
      local,
      insi,
      different: ecart.includes('≠'),
    })),
    reprisePossible: await offre(poste, 'button', REPRENDRE),
    messages: await annonces(poste),
  }
}

async function accepter(poste: Poste): Promise<ResultatEnregistrement> {
  await ouvrirFiche(poste)
  if (!(await offre(poste, 'button', REPRENDRE)))
    return { accepte: false, messages: await annonces(poste) }
  await cliquer(poste, 'button', REPRENDRE)
  await cliquer(poste, 'button', 'Oui, remplacer')
  return { accepte: true, messages: await annonces(poste) }
}

async function verifier(poste: Poste): Promise<VerificationAffichee> {
  await ouvrirFiche(poste)
  const possible = await offre(poste, 'button', VERIFIER)
  if (possible) await cliquer(poste, 'button', VERIFIER)
  return { possible, messages: await annonces(poste) }
}

async function lireTravaux(poste: Poste) {
  await parLeRail(poste, 'Fiches à reprendre')
  const lignes = await poste.page.locator('main').getByRole('listitem').all()
  return Promise.all(
    lignes.map(async (ligne) => ({
      patient: await ligne.getByRole('link').innerText(),
      detail: await ligne.locator('span').innerText(),
    })),
  )
}

async function reglerIdentification(
  poste: Poste,
  choix: IdentificationInsi,
): Promise<ResultatEnregistrement> {
  await parLeRail(poste, 'Paramètres')
  const rubrique = poste.page.getByRole('form', { name: 'Qui se présente à INSi', exact: true })
  await rubrique.getByRole('radio', { name: IDENTIFICATIONS[choix] }).check()
  await rubrique.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await calme(poste)
  return { accepte: true, messages: await annonces(poste) }
}

export const actionsInsi = (poste: () => Poste): ActionsInsi => ({
  interrogerInsi: (voie) => interroger(poste(), voie),
  accepterIdentite: () => accepter(poste()),
  verifierIdentite: () => verifier(poste()),
  lireIdentitesARevoir: () => lireTravaux(poste()),
  reglerIdentificationInsi: (choix) => reglerIdentification(poste(), choix),
})
