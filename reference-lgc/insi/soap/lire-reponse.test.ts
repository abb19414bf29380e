import { describe, expect, test } from 'vitest'
import { faute, reponse00, reponseCr, soap } from '../service.essai.ts'
import { lireReponse } from './lire-reponse.ts'

describe("la lecture d'une réponse d'INSi", () => {
  test("rend l'identité, quels que soient les préfixes", () => {
    const historique =
      '<INSHISTO><IdIndividu><NumIdentifiant>2090763220834</NumIdentifiant><Cle>39</Cle></IdIndividu><OID>1.2.250.1.213.1.4.8</OID><DateDeb>2010-01-01</DateDeb></INSHISTO>'
    expect(lireReponse(reponse00({ historique }))).toEqual({
      genre: 'trouvee',
      code: '00',
      individu: {
        actif: { matricule: '275126322074974', oid: '1.2.250.1.213.1.4.8', debut: null, fin: null },
        historique: [
          {
            matricule: '209076322083439',
            oid: '1.2.250.1.213.1.4.8',
            debut: '2010-01-01',
            fin: null,
          },
        ],
        nomNaissance: 'ADRUN',
        listePrenoms: 'ZOE',
        sexe: 'F',
        dateNaissance: '1975-12-31',
        lieuNaissance: '63220',
      },
    })
  })

  test('ne prend pas Prenom pour la liste des prénoms', () => {
    const sansListe = reponse00().replace('<ListePrenom>ZOE</ListePrenom>', '<Prenom>ZOE</Prenom>')
    const lue = lireReponse(sansListe)
    expect(lue.genre === 'trouvee' && lue.individu.listePrenoms).toBe('')
  })

  test.each([
    ['01', 'Aucune identite trouvee', 'absente'],
    ['02', 'Plusieurs identites trouvees', 'plusieurs'],
    ['77', 'Code nouveau', 'erreur'],
  ])('rend le code %s', (code, libelle, genre) => {
    expect(lireReponse(reponseCr(code, libelle))).toMatchObject({ code, genre })
  })

  test("rend le code et le texte d'une faute", () => {
    expect(lireReponse(faute('desir_550', 'Numéro inconnu.'))).toEqual({
      genre: 'erreur',
      code: 'desir_550',
      message: 'Numéro inconnu.',
    })
  })

  test.each([
    ['vide', ''],
    ['tronquée', reponse00().slice(0, 400)],
    ['qui n’est pas du XML', '{"ok":true}'],
    ['sans corps', '<a/>'],
    ['sans identité', reponseCr('00', 'OK')],
    [
      'à entité externe',
      soap('<a>&x;</a>').replace(
        '<env:Envelope',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><env:Envelope',
      ),
    ],
    ['démesurée', soap('x'.repeat(1_100_000))],
  ])('tient une réponse %s pour illisible', (_nom, texte) => {
    expect(lireReponse(texte)).toMatchObject({ genre: 'erreur', code: 'reponse-illisible' })
  })
})
