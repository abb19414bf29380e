import { describe, expect, test } from 'vitest'
import { lireCartesDeTest } from './cartes-de-test.ts'
import { lireCartes } from './lire-cartes.ts'

const RUTH = lireCartesDeTest()['nessi-ruth']

describe('les cartes de l’utilisateur', () => {
  test('se lisent d’un objet JSON, une par nom', () => {
    const texte = JSON.stringify({ famille: RUTH })
    expect(lireCartes(texte)).toEqual({ cartes: { famille: RUTH } })
  })

  test('toutes les fautes sont dites, chacune avec sa carte et son champ', () => {
    const [ruth, enfant] = RUTH?.beneficiaires ?? []
    const texte = JSON.stringify({
      famille: {
        ...RUTH,
        assure: { nir: '2770763220829', cle: '11' },
        beneficiaires: [
          { ...ruth, dateNaissance: '14/07/1977' },
          { ...enfant, cleNirCertifie: '21' },
        ],
      },
      seule: { ...RUTH, numeroSerie: '42', nature: 'X', regime: 'regime general', ancienne: true },
    })
    expect(lireCartes(texte)).toEqual({
      erreurs: [
        'Le champ « famille.assure.cle » ne va pas avec 2770763220829, dont la clé est 10.',
        'Le champ « famille.beneficiaires[0].dateNaissance » n’est pas une date AAAAMMJJ.',
        'Le champ « famille.beneficiaires[1].nirCertifie » manque : un NIR certifié vient avec sa clé.',
        'Le champ « seule.nature » doit valoir « R » ou « D » ou « T ».',
        'Le champ « seule.regime » n’est pas un code de régime.',
        'Le champ « seule » contient des clés inconnues : ancienne.',
      ],
    })
  })

  test('deux cartes au même numéro de série se disent', () => {
    const texte = JSON.stringify({ une: RUTH, autre: { ...RUTH, numeroSerie: '100200301' } })
    expect(lireCartes(texte)).toEqual({
      erreurs: ['Le champ « autre.numeroSerie » est déjà celui de la carte « une ».'],
    })
  })

  test('une date lunaire et un enfant sans NIR certifié sont admis', () => {
    const jeu = lireCartesDeTest()
    expect(jeu['lunaire-henri']?.beneficiaires[0]?.dateNaissance).toBe('19541399')
    expect(jeu['nessi-ruth']?.beneficiaires[1]).not.toHaveProperty('nirCertifie')
  })

  test.each(['', '[]', '{"une": 3}', '{"une": '])('« %s » est refusé', (texte) => {
    expect(lireCartes(texte)).toHaveProperty('erreurs')
  })
})
