import { describe, expect, test } from 'vitest'
import { lireCda } from '../cda/lire.ts'
import { archive, cda, corpsBio, GLUCOSE } from '../documents.essai.ts'
import { BORNES } from './bornes.ts'
import { lireXmlRecu } from './xml.ts'
import { lireZip } from './zip.ts'

const octets = (texte: string) => new TextEncoder().encode(texte)
const BON = cda(corpsBio([GLUCOSE]))

describe('un XML reçu', () => {
  test.each([
    ["n'est pas du XML", octets('bonjour'), /bien formé|vide/],
    ['est coupé', BON.slice(0, 900), /coupé|bien formé/],
    ['est vide de balises', octets('<?xml version="1.0"?>'), /bien formé|vide/],
    [
      'imbrique 10 000 éléments',
      octets(`${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`),
      /imbrique/,
    ],
    ['compte 400 000 éléments', octets(`<a>${'<b/>'.repeat(400_000)}</a>`), /trop d’éléments/],
    [
      'a une balise démesurée',
      octets(`<a ${Array.from({ length: 9000 }, (_, i) => `b${i}="1"`).join(' ')}/>`),
      /démesurée/,
    ],
    [
      'déclare une entité externe',
      octets('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
      /DTD ou des entités/,
    ],
    [
      'est une bombe à entités',
      octets('<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'),
      /DTD ou des entités/,
    ],
    ['emploie une entité jamais déclarée', octets('<a>&inconnue;</a>'), /bien formé/],
    [
      'annonce UTF-16 sans en être',
      Uint8Array.from([0xff, 0xfe, 0x3c, 0x00, 0x00, 0xd8]),
      /encodage/,
    ],
  ])('qui %s est refusé avec une raison', (_quoi, contenu, raison) => {
    expect(() => lireXmlRecu(contenu)).toThrow(raison)
  })

  test('de 50 Mo est refusé sans être lu', () => {
    expect(() => lireXmlRecu(new Uint8Array(50 * 1024 * 1024))).toThrow(/32 Mo/)
  })

  test('ne voit pas de DTD dans un commentaire du prologue', () => {
    expect(
      lireXmlRecu(octets('<!-- <!DOCTYPE x> --><a/>')).document.documentElement?.localName,
    ).toBe('a')
  })

  test('sous un encodage mal déclaré reste lisible, le défaut est dit', () => {
    const texte = new TextDecoder().decode(cda(corpsBio([GLUCOSE]), { titre: 'Bilan épuré' }))
    const latin = Uint8Array.from(Buffer.from(texte, 'latin1'))
    const lu = lireCda(lireXmlRecu(latin))
    expect([lu.titre, lu.defauts[0]]).toEqual([
      'Bilan épuré',
      'Encodage annoncé UTF-8, mais les octets ne le sont pas.',
    ])
    const ment = octets(texte.replace('UTF-8', 'ISO-8859-1'))
    expect(lireCda(lireXmlRecu(ment)).defauts[0]).toContain('octets sont en UTF-8')
  })
})

describe('une archive reçue', () => {
  const un: [string, Uint8Array][] = [['IHE_XDM/SUBSET01/DOC00001.XML', BON]]

  test('se lit en mémoire, chemins compris', async () => {
    expect((await lireZip(await archive(un))).map((f) => f.chemin)).toEqual([
      'IHE_XDM/SUBSET01/DOC00001.XML',
    ])
  })

  /** yazl refuse d'écrire un chemin dangereux : on le récrit dans l'archive, à même longueur. */
  const forger = async (vrai: string, faux: string) => {
    const zip = Buffer.from(await archive([[vrai, BON]]))
    return new Uint8Array(Buffer.from(zip.toString('latin1').replaceAll(vrai, faux), 'latin1'))
  }

  test.each([
    ['remonte les dossiers', 'aa/bb/cc.xml', '../../cc.xml'],
    ['part de la racine', 'aaaa/cc.xml', '/etc/cc.xml'],
    ['nomme un disque', 'aaaa/cc.xml', 'C:\\a\\cc.xml'],
  ])('dont un chemin %s est refusée en entier', async (_quoi, vrai, faux) => {
    await expect(lireZip(await forger(vrai, faux))).rejects.toThrow(/interdit|abîmée ou forgée/)
  })

  test('qui contient un lien est refusée', async () => {
    const zip = Buffer.from(await archive([['lien', octets('/etc/passwd')]]))
    const central = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    zip.writeUInt32LE((0o120777 << 16) >>> 0, central + 38)
    await expect(lireZip(new Uint8Array(zip))).rejects.toThrow(/lien/)
  })

  test('qui se décompresse mille fois est refusée', async () => {
    const bombe = await archive([['a.xml', new Uint8Array(8 * 1024 * 1024)]])
    await expect(lireZip(bombe)).rejects.toThrow(/bombe/)
  })

  test('qui nomme deux fois un fichier est refusée, casse comprise', async () => {
    const zip = await archive([
      ['A.XML', BON],
      ['a.xml', BON],
    ])
    await expect(lireZip(zip)).rejects.toThrow(/deux fois/)
  })

  test('de 65 000 entrées est refusée avant la première', async () => {
    const zip = Buffer.from(await archive(un))
    const fin = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    zip.writeUInt16LE(65_000, fin + 8)
    zip.writeUInt16LE(65_000, fin + 10)
    await expect(lireZip(new Uint8Array(zip))).rejects.toThrow(/65000 fichiers/)
  })

  test('tronquée, ou qui n’en est pas une, se dit illisible', async () => {
    await expect(lireZip((await archive(un)).slice(0, 200))).rejects.toThrow(/ZIP|abîmée/)
    await expect(lireZip(octets('PK rien'))).rejects.toThrow(/ZIP/)
  })

  test('trop grosse est refusée sans être ouverte', async () => {
    await expect(lireZip(new Uint8Array(BORNES.taille + 1))).rejects.toThrow(/32 Mo/)
  })
})
