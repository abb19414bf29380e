import type {
  CriteresRecherche,
  LignePatient,
  ResultatEnregistrement,
  ResultatRecherche,
} from '../contrat.ts'
import { aCommande, aller, type Fenetre, lireMessages, suivre } from './fenetre.ts'

const LIBELLES: Record<keyof CriteresRecherche, string> = {
  dateNaissance: 'Date de naissance',
  nom: 'Début du nom',
  prenom: 'Début du prénom',
  matriculeIns: 'Matricule INS',
}

function lireLignes(fenetre: Fenetre): Promise<LignePatient[]> {
  return fenetre.page.evaluate(() =>
    [...document.querySelectorAll('main table tbody tr')].map((ligne) => {
      const cases = [...ligne.querySelectorAll('th, td')].map((c) => (c.textContent ?? '').trim())
      const [nomNaissance = '', premierPrenom = '', dateNaissance = '', sexe = ''] = cases
      return { nomNaissance, premierPrenom, dateNaissance, sexe, statut: cases[5] ?? '' }
    }),
  )
}

/** Faux quand le profil n'ouvre pas le module patient. */
async function ouvrirRecherche(fenetre: Fenetre): Promise<boolean> {
  await aller(fenetre, '/patients')
  return aCommande(fenetre, 'button', 'Rechercher')
}

export async function chercherPatient(
  fenetre: Fenetre,
  criteres: CriteresRecherche,
): Promise<ResultatRecherche> {
  if (!(await ouvrirRecherche(fenetre)))
    return { patients: [], messages: await lireMessages(fenetre) }
  for (const [critere, valeur] of Object.entries(criteres))
    await fenetre.page
      .getByLabel(LIBELLES[critere as keyof CriteresRecherche], { exact: true })
      .fill(valeur)
  await suivre(fenetre, 'button', 'Rechercher')
  return { patients: await lireLignes(fenetre), messages: await lireMessages(fenetre) }
}

export async function ouvrirPatient(
  fenetre: Fenetre,
  { nomNaissance, premierPrenom }: { nomNaissance: string; premierPrenom: string },
): Promise<ResultatEnregistrement> {
  const { messages } = await chercherPatient(fenetre, { nom: nomNaissance })
  const lien = `${nomNaissance} ${premierPrenom}`
  if (!(await aCommande(fenetre, 'link', lien))) return { accepte: false, messages }
  await suivre(fenetre, 'link', lien)
  return { accepte: true, messages: await lireMessages(fenetre) }
}
