import type {
  ActionsInsi,
  IdentificationInsi,
  IdentiteARevoir,
  ReponseInsiAffichee,
  ResultatEnregistrement,
  TraitCompare,
  VerificationAffichee,
} from '../contrat.ts'
import {
  aCommande,
  aller,
  cliquer,
  type Fenetre,
  lireMessages,
  ouvrirFiche,
  suivre,
} from './fenetre.ts'

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

export async function accepterIdentite(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  if (!(await aCommande(fenetre, 'button', ACCEPTER))) {
    await ouvrirFiche(fenetre)
    if (await aCommande(fenetre, 'link', EN_ATTENTE)) await suivre(fenetre, 'link', EN_ATTENTE)
  }
  if (!(await aCommande(fenetre, 'button', ACCEPTER)))
    return { accepte: false, messages: await lireMessages(fenetre) }
  await suivre(fenetre, 'button', ACCEPTER)
  return { accepte: true, messages: await lireMessages(fenetre) }
}

const VERIFIER = "Vérifier l'identité auprès d'INSi"

export async function verifierIdentite(fenetre: Fenetre): Promise<VerificationAffichee> {
  await ouvrirFiche(fenetre)
  if (!(await aCommande(fenetre, 'button', VERIFIER)))
    return { possible: false, messages: await lireMessages(fenetre) }
  await suivre(fenetre, 'button', VERIFIER)
  await fenetre.page
    .getByRole('heading', { level: 1, name: /^(Réponse d'INSi|Fiche d'identité)$/ })
    .waitFor()
  return { possible: true, messages: await lireMessages(fenetre) }
}

async function lireIdentitesARevoir(fenetre: Fenetre): Promise<IdentiteARevoir[]> {
  await aller(fenetre, '/patients')
  const liste = fenetre.page.getByRole('link', { name: /identités? à revoir$/ })
  if (!(await liste.isVisible())) return []
  await cliquer(fenetre, liste)
  return fenetre.page.evaluate(() =>
    [...document.querySelectorAll('main table tbody tr')].map((ligne) => {
      const lire = (c: Element | null | undefined) =>
        (c?.textContent ?? '').replace(/\s+/g, ' ').trim()
      return {
        patient: lire(ligne.querySelector('th')),
        detail: [...ligne.querySelectorAll('td')].map(lire).join(' ; '),
      }
    }),
  )
}

const IDENTIFICATIONS: Record<IdentificationInsi, RegExp> = {
  'certificat-organisation': /^La structure/,
  professionnel: /^Le professionnel/,
}

async function reglerIdentificationInsi(
  fenetre: Fenetre,
  choix: IdentificationInsi,
): Promise<ResultatEnregistrement> {
  await aller(fenetre, '/reglages')
  await suivre(fenetre, 'link', 'Téléservice INSi')
  const option = fenetre.page.getByRole('radio', { name: IDENTIFICATIONS[choix] })
  if (!(await option.isEnabled())) return { accepte: false, messages: await lireMessages(fenetre) }
  await option.check()
  await suivre(fenetre, 'button', 'Enregistrer les réglages INSi')
  return { accepte: true, messages: await lireMessages(fenetre) }
}

export const actionsInsi = (fenetre: () => Fenetre): ActionsInsi => ({
  interrogerInsi: (...demande) => interrogerInsi(fenetre(), ...demande),
  accepterIdentite: (...demande) => accepterIdentite(fenetre(), ...demande),
  verifierIdentite: () => verifierIdentite(fenetre()),
  lireIdentitesARevoir: () => lireIdentitesARevoir(fenetre()),
  reglerIdentificationInsi: (choix) => reglerIdentificationInsi(fenetre(), choix),
})
