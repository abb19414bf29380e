import { describe, expect, it } from 'vitest'
import { lireReponse } from './lire-reponse.ts'

const soap = (corps: string) =>
  `<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"><e:Body>${corps}</e:Body></e:Envelope>`
const histo = (numero: string) =>
  `<INSHISTO><IdIndividu><NumIdentifiant>${numero}</NumIdentifiant><Cle>39</Cle></IdIndividu><OID>x</OID></INSHISTO>`
const individu = (anciens: string) =>
  `<INDIVIDU><INSACTIF><IdIndividu><NumIdentifiant>1090763220834</NumIdentifiant><Cle>89</Cle></IdIndividu><OID>1.2.250.1.213.1.4.8</OID></INSACTIF>${anciens}<TIQ><NomNaissance>D&apos;ESSAI</NomNaissance><ListePrenom>PAUL</ListePrenom><Sexe>M</Sexe><DateNaissance>2009-07-14</DateNaissance><LieuNaissance>63220</LieuNaissance></TIQ></INDIVIDU>`
const resultat = (code: string, reste = '') =>
  soap(
    `<r:RESULTAT xmlns:r="http://www.cnamts.fr/INSiResultat"><r:CR><r:CodeCR>${code}</r:CodeCR><r:LibelleCR>L</r:LibelleCR></r:CR>${reste}</r:RESULTAT>`,
  )

describe('la réponse d’INSi', () => {
  it.each([
    ['aucun', '', []],
    ['un', histo('2090763220834'), ['209076322083439']],
    [
      'deux',
      histo('2090763220834') + histo('2090663220123'),
      ['209076322083439', '209066322012339'],
    ],
  ])('donne l’identité et ses matricules antérieurs : %s', (_cas, anciens, attendus) => {
    expect(lireReponse(resultat('00', individu(anciens)))).toEqual({
      genre: 'compte-rendu',
      code: '00',
      libelle: 'L',
      individu: {
        civil: {
          nom: "D'ESSAI",
          prenoms: 'PAUL',
          naissance: '2009-07-14',
          sexe: 'M',
          lieu: '63220',
        },
        ins: { matricule: '109076322083489', oid: '1.2.250.1.213.1.4.8', anciens: attendus },
      },
    })
  })

  it('donne le code quand personne n’est trouvé', () => {
    expect(lireReponse(resultat('01'))).toMatchObject({ code: '01', individu: null })
  })

  it('donne le code et le texte d’une faute', () => {
    const faute = soap(
      '<e:Fault><e:Detail><siram:Erreur xmlns:siram="urn:siram" code="insi_102" severite="fatal">Indisponible.</siram:Erreur></e:Detail></e:Fault>',
    )
    expect(lireReponse(faute)).toEqual({
      genre: 'faute',
      code: 'insi_102',
      libelle: 'Indisponible.',
    })
  })

  it.each(['', '<html/>', soap(''), `<!DOCTYPE x>${resultat('00')}`])(
    'refuse ce qui n’en est pas une : %s',
    (xml) => {
      expect(() => lireReponse(xml)).toThrow()
    },
  )
})
