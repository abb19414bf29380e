import type {
  ActionsInsi,
  ReponseInsiAffichee,
  ResultatEnregistrement,
  TraitCompare,
} from '../contrat.ts'
import { aCommande, type Fenetre, lireMessages, ouvrirFiche, suivre } from './fenetre.ts'

const ACCEPTER = "Accepter l'identité"
const EN_ATTENTE = "Une réponse d'INSi attend votre décision"
const COMMANDES = {
  traits: 'Interroger INSi par les traits',
  'carte-vitale': 'Lire la carte Vitale',
}

function lireComparaison(fenetre: Fenetre): Promise<TraitCompare[]> {
  return fenetre.page.evaluate(() =>
    [...document.querySelectorAll('main table tbody tr')].map((ligne) => {
      const cases = [...ligne.querySelectorAll('th, td')].map((c) => (c.textContent ?? '').trim())
      const [trait = '', local = '', insi = '', comparaison = ''] = cases
      return { trait, local, insi, different: comparaison === 'différent' }
    }),
  )
}

export async function interrogerInsi(
  fenetre: Fenetre,
  voie: 'traits' | 'carte-vitale',
): Promise<ReponseInsiAffichee> {
  await ouvrirFiche(fenetre)
  if (!(await aCommande(fenetre, 'button', COMMANDES[voie])))
    return { comparaison: [], reprisePossible: false, messages: await lireMessages(fenetre) }
  await suivre(fenetre, 'button', COMMANDES[voie])
  if (voie === 'carte-vitale') {
    await fenetre.page.getByRole('radio').first().check()
    await suivre(fenetre, 'button', 'Interroger INSi avec la carte')
  }
  // La page d'attente se remplace d'elle-même par la réponse.
  await fenetre.page
    .getByRole('heading', { level: 1, name: /^(Réponse d'INSi|Fiche d'identité|Patients)$/ })
    .waitFor()
  return {
    comparaison: await lireComparaison(fenetre),
    reprisePossible: await aCommande(fenetre, 'button', ACCEPTER),
    messages: await lireMessages(fenetre),
  }
}

async function accepterIdentite(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  if (!(await aCommande(fenetre, 'button', ACCEPTER))) {
    await ouvrirFiche(fenetre)
    if (await aCommande(fenetre, 'link', EN_ATTENTE)) await suivre(fenetre, 'link', EN_ATTENTE)
  }
  if (!(await aCommande(fenetre, 'button', ACCEPTER)))
    return { accepte: false, messages: await lireMessages(fenetre) }
  await suivre(fenetre, 'button', ACCEPTER)
  return { accepte: true, messages: await lireMessages(fenetre) }
}

export const actionsInsi = (fenetre: () => Fenetre): ActionsInsi => ({
  interrogerInsi: (...demande) => interrogerInsi(fenetre(), ...demande),
  accepterIdentite: (...demande) => accepterIdentite(fenetre(), ...demande),
})
