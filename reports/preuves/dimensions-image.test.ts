import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { peindreEcran } from '../essais/png.ts'
import { lireDimensions } from './dimensions-image.ts'

function mesurer(octets: Uint8Array) {
  const chemin = path.join(dossierTemporaire(), 'image')
  writeFileSync(chemin, octets)
  return lireDimensions(chemin)
}

describe('lireDimensions', () => {
  it('lit un PNG', () => {
    expect(mesurer(peindreEcran(1, { largeur: 320, hauteur: 200 }))).toEqual({
      largeur: 320,
      hauteur: 200,
    })
  })

  it('lit un JPEG, après un segment de métadonnées', () => {
    const app = Buffer.concat([Buffer.from('ffe10006', 'hex'), Buffer.alloc(4)])
    const sof = Buffer.from('ffc00011080190028003012200021101031101', 'hex')
    const jpeg = Buffer.concat([Buffer.from('ffd8', 'hex'), app, sof])
    expect(mesurer(jpeg)).toEqual({ largeur: 640, hauteur: 400 })
  })

  it.each([
    ['un fichier vide', Buffer.alloc(0)],
    ['du texte', Buffer.from('<html>')],
    ['un PNG coupé', peindreEcran(1).subarray(0, 12)],
    ['un JPEG coupé', Buffer.from('ffd8ffe1', 'hex')],
    [
      'un JPEG dont un segment a une longueur nulle',
      Buffer.from(`ffd8ffe10000${'00'.repeat(40)}`, 'hex'),
    ],
  ])('rend null pour %s', (_, octets) => {
    expect(mesurer(octets)).toBeNull()
  })

  it('rend null pour un fichier absent', () => {
    expect(lireDimensions(path.join(dossierTemporaire(), 'rien'))).toBeNull()
  })
})
