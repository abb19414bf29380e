import fc from 'fast-check'
import { OID_INS } from '../../schemas/insi/oid.ts'
import type { IdentiteTiree } from './identite.ts'
import { tirerNom, tirerPrenoms } from './tirer-noms.ts'

const entier = (min: number, max: number, chiffres: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((nombre) => String(nombre).padStart(chiffres, '0'))

/** Cinq caractères : département et commune, Corse, outre-mer, étranger (ins.md §7 [V]). */
const tirerLieu: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(entier(1, 95, 2), entier(1, 990, 3)).map((p) => p.join('')) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('2A', '2B'), entier(1, 990, 3)).map((p) => p.join('')),
  },
  { weight: 1, arbitrary: fc.tuple(entier(970, 989, 3), entier(1, 90, 2)).map((p) => p.join('')) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('99'), entier(100, 500, 3)).map((p) => p.join('')) },
)

/** Mois ordinaires, puis les mois fictifs que le répertoire emploie (ins.md §7 [I]). */
const tirerMois: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: entier(1, 12, 2) },
  { weight: 1, arbitrary: fc.constant('20') },
  { weight: 1, arbitrary: entier(30, 42, 2) },
  { weight: 1, arbitrary: entier(50, 99, 2) },
)

const tirerNumero: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('1', '1', '1', '2', '2', '2', '3', '4', '7', '8'),
    entier(0, 99, 2),
    tirerMois,
    tirerLieu,
    entier(1, 999, 3),
  )
  .map((parts) => parts.join(''))

/** Dates du calendrier ou lunaires : un jour 00 ou 45, un mois 00 ou 20 (ins.md §2.5 [V]). */
const tirerDate: fc.Arbitrary<string> = fc
  .tuple(
    entier(1890, 2026, 4),
    fc.oneof({ weight: 9, arbitrary: entier(1, 12, 2) }, entier(0, 99, 2)),
    fc.oneof({ weight: 9, arbitrary: entier(1, 31, 2) }, entier(0, 99, 2)),
  )
  .map((parts) => parts.join('-'))

/** Des identités de toutes formes admises, jamais celle de quelqu'un : elles sont tirées au hasard. */
export const tirerIdentite: fc.Arbitrary<IdentiteTiree> = fc.record({
  numero: tirerNumero,
  oid: fc.constantFrom(...Object.keys(OID_INS)),
  prenoms: tirerPrenoms,
  nomNaissance: tirerNom,
  sexe: fc.constantFrom('M', 'F'),
  dateNaissance: tirerDate,
  lieuNaissance: fc.oneof({ weight: 9, arbitrary: tirerLieu }, fc.constant('')),
})
