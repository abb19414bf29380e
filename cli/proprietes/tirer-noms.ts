import fc from 'fast-check'

const LETTRES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Un morceau de nom : S y est fréquent, il ouvre les identifiants du datamatrix. */
const morceau = (max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...LETTRES, 'S', 'S'), minLength: 1, maxLength: max })

/** Des morceaux reliés, coupés à une longueur et finissant par une lettre (ins.md §2.5 [V]). */
function relier(liens: readonly string[], longueur: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const suite = fc.array(fc.tuple(morceau(14), fc.constantFrom(...liens)), {
    minLength: 1,
    maxLength: 30,
  })
  return fc.tuple(suite, longueur).map(([morceaux, max]) => {
    const texte = morceaux.map(([lettres, lien]) => lettres + lien).join('')
    const coupe = texte.slice(0, max).replace(/[ '-]+$/, '')
    // Rallongé d'une lettre jusqu'à la borne : 99, 100 et 1 caractères sont des cas à part.
    return coupe.length < max && max >= 99 ? coupe.padEnd(max, 'S') : coupe
  })
}

const longueur = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 2, 99, 100) },
)

/** Un nom de naissance : traits d'union, double trait d'union, apostrophes, espaces, 1 à 100 caractères. */
export const tirerNom: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), relier(['-', '--', "'", ' ', ''], longueur))
  .map(([apostrophe, nom]) => (apostrophe && nom.length < 100 ? `'${nom}` : nom))

/** Une liste de prénoms : séparés par une espace, composés ou non, 1 à 100 caractères. */
export const tirerPrenoms: fc.Arbitrary<string> = relier([' ', ' ', '-', "'", ''], longueur)
