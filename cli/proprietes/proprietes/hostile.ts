import fc from 'fast-check'
import { reconnaitreContenu } from '../../../schemas/datamatrix/contenu.ts'
import { expliquerGs1 } from '../../../schemas/datamatrix/gs1/expliquer.ts'
import { verifierGs1 } from '../../../schemas/datamatrix/gs1/verifier.ts'
import { decoderDatamatrixIns } from '../../../schemas/datamatrix/ins/decoder.ts'
import { expliquerIns } from '../../../schemas/datamatrix/ins/expliquer.ts'
import { verifierDatamatrixIns } from '../../../schemas/datamatrix/ins/verifier.ts'
import { GS, normaliser } from '../../../schemas/datamatrix/normaliser.ts'
import { type Contradiction, type Propriete, tenir } from '../propriete.ts'

/** Des contenus faits pour tromper : morceaux du format, séparateurs, noms de propriétés, signes rares. */
const tirerContenu: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'IS01',
        '0'.repeat(22),
        'S1',
        'S4',
        'S7',
        'S8',
        GS,
        '<GS>',
        ']d1',
        '01',
        '17',
      ),
      fc.constantFrom('__proto__', 'constructor', '\u202E', '\0', '\u001B[2J', 'É', '😀'),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 30 },
  )
  .map((morceaux) => morceaux.join(''))

function contredire(texte: string): Contradiction {
  // Aucun de ces appels ne doit lever, quel que soit le texte.
  const anomalies = [...verifierDatamatrixIns(texte), ...verifierGs1(texte)]
  expliquerIns(texte)
  expliquerGs1(texte, 2026)
  reconnaitreContenu(texte)
  const muette = anomalies.find(({ message, remede }) => message === '' || remede === '')
  if (muette) return `${muette.regle} ne dit rien`
  const lu = decoderDatamatrixIns(texte)
  if (lu.brut !== texte) return 'le contenu reçu a été modifié'
  const blocs = lu.blocs.map((bloc) => bloc.ecrit + bloc.valeur + GS.repeat(bloc.separateurs))
  const recompose = lu.entete + GS.repeat(lu.separateursEntete) + blocs.join('')
  return recompose === normaliser(texte).contenu ? null : 'le découpage a perdu des caractères'
}

/** Un contenu quelconque ne fait rien lever, et le découpage n'en perd pas un caractère. */
export const hostile: Propriete = {
  nom: 'hostile',
  titre: 'contenu quelconque, découpé sans perte',
  nombre: 'identites',
  preparer: () => fc.asyncProperty(tirerContenu, async (texte) => tenir(contredire(texte))),
}
