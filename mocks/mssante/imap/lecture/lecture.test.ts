import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decoderMots } from '../../mime/decoder.ts'
import { lireStructure } from '../../mime/structure.ts'
import { ecrireStructure } from '../fetch/structure-corps.ts'
import { analyser, ErreurSyntaxe } from './analyser.ts'
import { creerDecoupeurImap, type EvenementImap } from './decoupeur.ts'
import { choisir, ecrireEnsemble } from './ensemble.ts'
import { convenir } from './motif.ts'
import { decoderUtf7, encoderUtf7 } from './utf7.ts'

const LIMITES = { ligne: 200, litteral: 50 }
const morceaux = fc.constantFrom(
  'a NOOP\r\n',
  'b X {3}\r\nabc\r\n',
  'c Y {2+}\r\nde f\n',
  'd {99}\r\n',
  '"',
  '(',
  ' ',
)

function decouper(octets: Buffer, pas: number): readonly EvenementImap[] {
  const decoupeur = creerDecoupeurImap()
  const evenements: EvenementImap[] = []
  for (let i = 0; i < octets.length; i += pas) {
    decoupeur.ajouter(octets.subarray(i, i + pas))
    for (let e = decoupeur.suivant(LIMITES); e; e = decoupeur.suivant(LIMITES)) {
      if (e.genre === 'ligne-trop-longue') return [...evenements, e]
      evenements.push(e)
    }
  }
  return evenements
}

describe('la lecture d’un flux IMAP', () => {
  it('ne dépend pas de la façon dont le réseau coupe', () => {
    fc.assert(
      fc.property(
        fc.array(morceaux, { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        (m, pas) => {
          const octets = Buffer.from(m.join(''))
          expect(decouper(octets, pas)).toEqual(decouper(octets, 1_000))
        },
      ),
    )
  })

  it('rend une commande ou une faute de syntaxe, jamais autre chose', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (ligne) => {
        try {
          expect(analyser([ligne]).etiquette).not.toBe('*')
        } catch (erreur) {
          expect(erreur).toBeInstanceOf(ErreurSyntaxe)
        }
      }),
    )
  })

  it('rend les noms de dossiers accentués tels qu’ils étaient', () => {
    expect(encoderUtf7('Archivés & co')).toBe('Archiv&AOk-s &- co')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (nom) => {
        expect(decoderUtf7(encoderUtf7(nom))).toBe(nom)
      }),
    )
  })

  it.each([
    ['*', 'INBOX', true],
    ['%', 'a/b', false],
    ['a/%', 'a/b', true],
    ['*b', 'a/b', true],
    ['inbox', 'INBOX', true],
    ['Sen%t', 'Sent', true],
    ['a*', 'b', false],
  ])('le motif %s, le dossier %s : %s', (motif, nom, attendu) => {
    expect(convenir(motif)(nom)).toBe(attendu)
  })

  it('un ensemble choisit par rang ou par identifiant, étoile comprise', () => {
    const vue = [3, 5, 8].map((uid) => ({ uid }) as Parameters<typeof choisir>[0][number])
    const uids = (ensemble: string, uid: boolean) =>
      choisir(vue, ensemble, { uid }).map(({ message }) => message.uid)
    expect(uids('2:*', false)).toEqual([5, 8])
    expect(uids('4:6,8', true)).toEqual([5, 8])
    expect(uids('99:*', true)).toEqual([8])
    expect(ecrireEnsemble([1, 2, 3, 7, 9, 10])).toBe('1:3,7,9:10')
  })
})

describe('la lecture d’un message', () => {
  it('ne lève jamais, et sa structure a des parenthèses justes', () => {
    const ligne = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary="b"',
      'Content-Type: message/rfc822',
      'Content-Type: text/plain; charset=x; name="a\\"b"',
      '--b',
      '--b--',
      '',
      'texte',
      'Subject: =?utf-8?Q?=C3=A9?=',
    )
    fc.assert(
      fc.property(fc.array(ligne, { maxLength: 30 }), (lignes) => {
        const octets = Buffer.from(lignes.join('\r\n'))
        const ecrite = ecrireStructure(octets, lireStructure(octets), { etendue: true })
        const nue = ecrite.replace(/"(?:[^"\\]|\\.)*"/g, '')
        expect(nue.split('(').length).toBe(nue.split(')').length)
      }),
    )
  })

  it('les mots encodés voisins se suivent sans espace', () => {
    expect(decoderMots('=?utf-8?Q?=C3=A9t?= =?utf-8?B?w6k=?= fini')).toBe('été fini')
  })
})
