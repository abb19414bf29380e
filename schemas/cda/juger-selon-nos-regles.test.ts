import { describe, expect, test } from 'vitest'
import { AUTRES_FAUTES } from './essais/autres-fautes.ts'
import { FAUTES_CONNUES } from './essais/fautes-connues.ts'
import { FAUTES_PROPRES } from './essais/fautes-propres.ts'
import { GABARITS, type NomGabarit, poser } from './essais/gabarits.ts'
import { jugerSelonNosRegles } from './juger-selon-nos-regles.ts'
import { REGLES_DOCUMENT } from './regles/index.ts'

const octets = (texte: string) => new TextEncoder().encode(texte)
const reglesDe = (xml: string) => [
  ...new Set(jugerSelonNosRegles(octets(xml)).constats.map(({ regle }) => regle)),
]
const AVEC_ESSAI = [...FAUTES_CONNUES, ...FAUTES_PROPRES, ...AUTRES_FAUTES].flatMap((f) =>
  'regles' in f ? [[f.faute, f] as const] : [],
)

test.each(Object.keys(GABARITS) as NomGabarit[])(
  'le document juste « %s » est sans constat',
  (nom) => {
    expect(jugerSelonNosRegles(octets(GABARITS[nom]())).constats).toEqual([])
  },
)

describe('chaque faute connue est vue par sa règle, et par elle seule', () => {
  test.each(AVEC_ESSAI)('%s', (_, faute) => {
    expect(reglesDe(poser(faute))).toEqual(faute.regles)
  })
})

test('chaque règle a sa faute, et un identifiant à elle', () => {
  const ids = REGLES_DOCUMENT.map(({ regle }) => regle)
  expect(new Set(ids).size).toBe(ids.length)
  const eprouvees = new Set(AVEC_ESSAI.flatMap(([, { regles }]) => regles))
  expect(ids.filter((id) => !eprouvees.has(id))).toEqual([])
})
