/** Tout ce que le LGC de référence produit, jugé par nos seules règles : rien d'officiel n'est demandé. */
import { beforeAll, describe, expect, test } from 'vitest'
import { jugerSelonNosRegles } from '../../schemas/cda/juger-selon-nos-regles.ts'
import { ouvrirArchive } from '../../schemas/xdm/archive.ts'
import { verifierArchive } from '../../schemas/xdm/verifier.ts'
import { type DocumentProduit, produireTout } from './produire.essai.ts'

let produits: readonly DocumentProduit[]
beforeAll(async () => {
  produits = await produireTout('partage')
})

/** Une information n'est pas une faute : « ce type est hors de la vague 1 » vaut pour une lettre. */
const fautes = (octets: Uint8Array): readonly string[] =>
  jugerSelonNosRegles(octets)
    .constats.filter(({ gravite }) => gravite !== 'information')
    .map((c) => `${c.gravite} ${c.regle} ${c.lieu} ${c.message}`)

describe('chaque type, qualifié ou non, première version ou remplacement', () => {
  test('donne des CDA où nos règles ne trouvent rien', () => {
    const cda = produits.flatMap(({ nom, cdas }) =>
      cdas.map(({ niveau, octets }) => ({ nom: `${nom} ${niveau}`, octets })),
    )
    expect(cda.length).toBeGreaterThan(50)
    expect(
      cda.flatMap(({ nom, octets }) => fautes(octets).map((faute) => `${nom} ${faute}`)),
    ).toEqual([])
  })

  test('donne une archive dont les empreintes, les fiches et les documents s’accordent', async () => {
    const trouvees: string[] = []
    for (const { nom, archive } of produits) {
      const ouverte = await ouvrirArchive(archive)
      if (!ouverte.ouverte) trouvees.push(`${nom} ne s'ouvre pas`)
      else trouvees.push(...verifierArchive(ouverte.archive).map((a) => `${nom} ${a.message}`))
    }
    expect(trouvees).toEqual([])
  })
})
