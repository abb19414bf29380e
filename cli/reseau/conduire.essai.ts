/**
 * Ce que fait la personne devant le logiciel, sur l’autre machine : `node --import tsx conduire.essai.ts
 * <pilote>`. Écrit une ligne JSON : ce que l’écran montre après la recherche de l’INS.
 */
import { SAISIE_VALABLE } from '../../steps/donnees/patients.ts'
import { UTILISATEURS } from '../../steps/donnees/utilisateurs.ts'
import { choisirPilote } from '../../steps/pilotes/index.ts'

const pilote = await choisirPilote(process.argv[2] ?? '', { lgc: null, mutations: [] })
const [utilisateur] = UTILISATEURS
if (!utilisateur) throw new Error('Aucun utilisateur de test')
try {
  await pilote.demarrer()
  const { accepte } = await pilote.connecter(utilisateur)
  await pilote.creerPatient(SAISIE_VALABLE)
  const recherche = await pilote.interrogerInsi('traits')
  process.stdout.write(`${JSON.stringify({ accepte, recherche })}\n`)
} finally {
  await pilote.fermer()
}
