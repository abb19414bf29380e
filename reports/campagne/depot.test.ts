import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { ouvrirDepot } from './depot.ts'
import { empreinteOctets } from './empreinte.ts'

describe('deposer', () => {
  it('range les octets sous leur empreinte, dans un rayon de deux signes', () => {
    const dossier = dossierTemporaire()
    const octets = Buffer.from('un écran')
    const sha256 = empreinteOctets(octets)
    const pris = ouvrirDepot(dossier).deposer(octets, 'image/png')
    expect(pris).toEqual({
      chemin: `objets/${sha256.slice(0, 2)}/${sha256}.png`,
      sha256,
      taille: octets.length,
      type: 'image/png',
    })
    expect(readFileSync(path.join(dossier, pris.chemin))).toEqual(octets)
  })

  it('n’écrit pas deux fois les mêmes octets', () => {
    const dossier = dossierTemporaire()
    const depot = ouvrirDepot(dossier)
    const pris = depot.deposer(Buffer.from('même'), 'text/plain')
    const avant = statSync(path.join(dossier, pris.chemin))
    depot.deposer(Buffer.from('même'), 'text/plain')
    const apres = statSync(path.join(dossier, pris.chemin))
    expect([apres.ino, apres.mtimeMs]).toEqual([avant.ino, avant.mtimeMs])
  })

  it('retire les paramètres du type', () => {
    const pris = ouvrirDepot(dossierTemporaire()).deposer(
      Buffer.from('x'),
      'Text/XML; charset=utf-8',
    )
    expect(pris.type).toBe('text/xml')
    expect(pris.chemin).toMatch(/\.xml$/)
  })

  it('donne l’extension bin à un type inconnu, jamais une extension choisie par l’appelant', () => {
    const pris = ouvrirDepot(dossierTemporaire()).deposer(Buffer.from('x'), '../../x/.exe')
    expect(pris.chemin).toMatch(/^objets\/[0-9a-f]{2}\/[0-9a-f]{64}\.bin$/)
  })

  it('refuse d’écrire là où un fichier tient la place du dossier, sans rien laisser', () => {
    const dossier = dossierTemporaire()
    writeFileSync(path.join(dossier, 'objets'), '')
    expect(() => ouvrirDepot(dossier).deposer(Buffer.from('x'), 'image/png')).toThrow(
      expect.objectContaining({ name: 'ErreurDossier' }),
    )
    expect(readdirSync(dossier)).toEqual(['objets'])
  })
})

describe('deposerFichier', () => {
  it('copie un fichier du disque sous la même empreinte que ses octets', () => {
    const dossier = dossierTemporaire()
    const source = path.join(dossier, 'video.mp4')
    const octets = Buffer.alloc(3_000_000, 7)
    writeFileSync(source, octets)
    const depot = ouvrirDepot(dossier)
    expect(depot.deposerFichier(source, 'video/mp4')).toEqual(depot.deposer(octets, 'video/mp4'))
  })

  it('dit que le fichier remis n’existe pas', () => {
    const dossier = dossierTemporaire()
    const deposer = () => ouvrirDepot(dossier).deposerFichier(path.join(dossier, 'rien'), 'x/y')
    expect(deposer).toThrow(expect.objectContaining({ genre: 'introuvable' }))
  })
})
