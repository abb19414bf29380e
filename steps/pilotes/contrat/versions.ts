/** La version du contrat que le banc attend d'un pilote ; le pilote écrit la sienne en toutes lettres. */
export const VERSION_CONTRAT = 2

interface VersionContrat {
  version: number
  /** Ce qui a changé pour qui écrit un pilote, une phrase par changement. */
  changements: readonly string[]
}

/** L'histoire du contrat, la plus ancienne en tête ; reprise par docs/contrat-pilote.md. */
export const VERSIONS_CONTRAT: readonly VersionContrat[] = [
  {
    version: 1,
    changements: [
      'Première version : le cadre entier est obligatoire, les actions manquent librement.',
    ],
  },
  {
    version: 2,
    changements: [
      'demarrer n’a plus à remettre le logiciel à zéro : écrivez remettreAZero si votre logiciel le permet, sinon chaque scénario reçoit des identités neuves.',
      'importerPatients et vieillirIdentite sont des crochets facultatifs.',
      'Les fonctions du cadre sont facultatives : celle qui manque est faite par la personne guidée.',
      'Le contexte donne ouvrirNavigateur, le navigateur que le banc a trouvé.',
    ],
  },
]

/**
 * Ce qui sépare un pilote de la version attendue, une phrase par ligne, précédée du numéro qui l'a
 * apportée ; vide quand la version trouvée est plus récente que le banc.
 */
export function changementsDepuis(trouvee: number): readonly string[] {
  return VERSIONS_CONTRAT.filter(({ version }) => version > trouvee).flatMap(
    ({ version, changements }) => changements.map((dit) => `contrat ${version} : ${dit}`),
  )
}
