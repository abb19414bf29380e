import type {
  CriteresRecherche,
  LignePatient,
  ResultatEnregistrement,
  ResultatRecherche,
} from '../../../steps/pilotes/contrat.ts'
import { taperDate } from './dates.ts'
import { annonces, cliquer, offre, type Poste, parLeRail } from './poste.ts'
import { lireTableau } from './tableau.ts'

const LIBELLES: Record<keyof CriteresRecherche, string> = {
  dateNaissance: 'Né(e) le',
  nom: 'Nom, premières lettres',
  prenom: 'Prénom, premières lettres',
  matriculeIns: 'Matricule INS, 15 caractères',
}

/** « ZOE · ADRUN » : le prénom vient d'abord. */
function lireLigne([naissance = '', sexe = '', qui = '', statut = '']: string[]): LignePatient {
  const [premierPrenom = '', nomNaissance = ''] = qui.split(' · ')
  return { nomNaissance, premierPrenom, dateNaissance: naissance, sexe, statut }
}

export async function chercher(
  poste: Poste,
  criteres: CriteresRecherche,
): Promise<ResultatRecherche> {
  await parLeRail(poste, 'Rechercher un usager')
  if (!(await offre(poste, 'button', 'Lancer la recherche')))
    return { patients: [], messages: await annonces(poste) }
  const { dateNaissance, ...textes } = criteres
  const champ = (critere: keyof CriteresRecherche) =>
    poste.page.getByLabel(LIBELLES[critere], { exact: true })
  for (const [critere, valeur] of Object.entries(textes))
    await champ(critere as keyof CriteresRecherche).fill(valeur)
  if (dateNaissance !== undefined) await taperDate(champ('dateNaissance'), dateNaissance)
  await cliquer(poste, 'button', 'Lancer la recherche')
  const patients = (await lireTableau(poste)).map(lireLigne)
  return { patients, messages: await annonces(poste) }
}

export async function ouvrir(
  poste: Poste,
  { nomNaissance, premierPrenom }: { nomNaissance: string; premierPrenom: string },
): Promise<ResultatEnregistrement> {
  const { messages } = await chercher(poste, { nom: nomNaissance })
  const lien = `${premierPrenom} · ${nomNaissance}`
  if (!(await offre(poste, 'link', lien))) return { accepte: false, messages }
  await cliquer(poste, 'link', lien)
  return { accepte: true, messages: await annonces(poste) }
}
