import { describe, expect, test } from 'vitest'
import { decoderHl7 } from './decoder.ts'
import { lireIdentite } from './lire-identite.ts'
import { lireMessageHl7 } from './lire-message.ts'
import { segmentDe, valeurDe } from './parcourir.ts'
import type { MessageHl7 } from './types.ts'

const MSH = 'MSH|^~\\&|APP|ETAB|||20260101||ADT^A31^ADT_A05|1|P|2.5^FRA^2.11||||||UNICODE UTF-8'
const lire = (...segments: string[]): MessageHl7 => {
  const lu = lireMessageHl7([MSH, ...segments].join('\r'))
  if ('anomalie' in lu) throw new Error(lu.anomalie.message)
  return lu.message
}

describe('la lecture d’un message', () => {
  test('numérote les champs de MSH à partir du séparateur lui-même', () => {
    const msh = segmentDe(lire(), 'MSH')
    expect([1, 2, 3, 4, 10, 12, 18].map((champ) => valeurDe(msh, champ))).toEqual([
      '|',
      '^~\\&',
      'APP',
      'ETAB',
      '1',
      '2.5',
      'UNICODE UTF-8',
    ])
  })

  test('rend l’identité d’un PID, répétitions comprises', () => {
    const pid =
      'PID|1||12^^^CAB&1.2&ISO^PI~279035121518989^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS||PAT-TROIS^DOMINIQUE^DOMINIQUE MARIE^^^^L~DUPONT^ALEX^^^^^D||19790328|F|||28 RUE^^PARIS~^^^^^^BDL^^63220|||||||||||||||||||||VALI'
    expect(lireIdentite(lire('EVN||20260101', pid))).toEqual({
      nomNaissance: 'PAT-TROIS',
      premierPrenom: 'DOMINIQUE',
      prenomsNaissance: 'DOMINIQUE MARIE',
      nomUtilise: 'DUPONT',
      prenomUtilise: 'ALEX',
      dateNaissance: '19790328',
      sexe: 'F',
      lieuNaissance: '63220',
      fiabilites: ['VALI'],
      ins: [
        {
          valeur: '279035121518989',
          autorite: { nom: 'ASIP-SANTE-INS-NIR', oid: '1.2.250.1.213.1.4.10', genre: 'ISO' },
          type: 'INS',
        },
      ],
      locaux: [{ valeur: '12', autorite: { nom: 'CAB', oid: '1.2', genre: 'ISO' }, type: 'PI' }],
    })
  })

  test.each([
    ['\\F\\', '|'],
    ['\\S\\', '^'],
    ['\\T\\', '&'],
    ['\\R\\', '~'],
    ['\\E\\', '\\'],
    ['\\X41\\', 'A'],
    ['\\Z9\\', '\\Z9\\'],
    ['\\F', '\\F'],
  ])('rend %s en %s', (ecrit, rendu) => {
    expect(valeurDe(segmentDe(lire(`ZZZ|a${ecrit}b`), 'ZZZ'), 1)).toBe(
      ecrit === '\\F' ? 'a\\Fb' : `a${rendu}b`,
    )
  })

  test.each(['', 'PID|1', 'MSH', 'MSH|', 'MSH|^~\\', 'MSH|^^^^|A', 'MSHa^~\\&a', 'MSH|ABCD|x'])(
    'refuse l’en-tête « %s »',
    (texte) => {
      expect(lireMessageHl7(texte)).toMatchObject({ anomalie: { regle: 'hl7.entete-lisible' } })
    },
  )

  test('refuse trop de segments, ou trop de champs, avant de les découper', () => {
    for (const texte of [`${MSH}\r${'A|\r'.repeat(3_000)}`, `${MSH}\rPID${'|'.repeat(1_000)}`])
      expect(lireMessageHl7(texte)).toMatchObject({ anomalie: { regle: 'hl7.taille' } })
  })

  test('une identité absente est vide, pas une erreur', () => {
    expect(lireIdentite(lire())).toMatchObject({ nomNaissance: '', ins: [], fiabilites: [] })
  })
})

describe('le décodage', () => {
  const octets = (charset: string, encodage: BufferEncoding) =>
    Buffer.from(`${MSH.replace('UNICODE UTF-8', charset)}\rPID|||||é`, encodage)

  test.each([
    ['UNICODE UTF-8', 'utf8'],
    ['8859/1', 'latin1'],
    ['', 'utf8'],
  ] as const)('lit le jeu « %s »', (charset, encodage) => {
    expect(decoderHl7(octets(charset, encodage))).toMatchObject({
      texte: expect.stringContaining('é'),
    })
  })

  test.each([
    ['UNICODE UTF-8', 'latin1'],
    ['', 'latin1'],
    ['EBCDIC', 'utf8'],
  ] as const)('refuse le jeu « %s » quand les octets sont en %s', (charset, encodage) => {
    expect(decoderHl7(octets(charset, encodage))).toMatchObject({
      anomalie: { regle: 'hl7.jeu-de-caracteres' },
    })
  })

  test('refuse plus d’un mébioctet', () => {
    expect(decoderHl7(Buffer.alloc(1024 * 1024 + 1))).toMatchObject({
      anomalie: { regle: 'hl7.taille' },
    })
  })
})
