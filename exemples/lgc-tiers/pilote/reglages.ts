import type {
  ActionsReglages,
  ChampIdentite,
  Droit,
  ResultatEnregistrement,
} from '../../../steps/pilotes/contrat.ts'
import { annonces, calme, type Poste, parLeRail } from './poste.ts'

/** Sorbier ne garde pas de copie de titre : ce droit-là n'y est pas. */
const DROITS: Partial<Record<Droit, string>> = {
  'consulter-identite': 'Ouvrir les fiches des usagers',
  'appeler-insi': 'Consulter le RNIPP via INSi',
}
const CHAMPS: Partial<Record<ChampIdentite, string>> = {
  matriculeIns: 'Matricule INS',
  oid: 'OID',
  prenomsNaissance: 'Prénoms à l’état civil',
  lieuNaissance: 'Commune ou pays de naissance',
  nomUtilise: 'Nom utilisé au cabinet',
  prenomUtilise: 'Prénom utilisé au cabinet',
}

/** Coche et décoche dans une rubrique des paramètres, puis l'enregistre. */
async function cocher(
  poste: Poste,
  rubrique: string,
  coches: readonly (readonly [libelle: string, coche: boolean])[],
): Promise<ResultatEnregistrement> {
  await parLeRail(poste, 'Paramètres')
  const formulaire = poste.page.getByRole('form', { name: rubrique, exact: true })
  for (const [libelle, coche] of coches)
    await formulaire.getByLabel(libelle, { exact: true }).setChecked(coche)
  await formulaire.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await calme(poste)
  return { accepte: true, messages: await annonces(poste) }
}

export const actionsReglages = (poste: () => Poste): ActionsReglages => ({
  async reglerDroit({ role, droit, accorde }) {
    const libelle = DROITS[droit]
    if (role !== 'secrétaire' || libelle === undefined) return { accepte: false, messages: [] }
    return cocher(poste(), 'Ce que peut le secrétariat', [[libelle, accorde]])
  },
  reglerAffichage: (champs) =>
    cocher(
      poste(),
      'Champs montrés par la fiche',
      Object.entries(CHAMPS).map(([champ, libelle]) => [
        libelle,
        champs.includes(champ as ChampIdentite),
      ]),
    ),
})
