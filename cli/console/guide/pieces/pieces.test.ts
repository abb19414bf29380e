import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../../../../rem/index.ts'
import { motifInadapte } from './convient.ts'
import { listerNeufs } from './dossier-surveille.ts'
import { recevoirCopie, recevoirEnvoi } from './recevoir-piece.ts'
import { servirPiece } from './servir-piece.ts'

const PNG = Buffer.from('\x89PNG\r\n\x1a\nsuite', 'latin1')
const envoi = (contenu: Uint8Array<ArrayBuffer> | string) => new Blob([contenu]).stream()

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'pieces-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

describe('recevoir une pièce', () => {
  it('la garde sous un nom à elle, et retient celui que la personne connaît', async () => {
    const recue = await recevoirEnvoi(dossier, 'C:\\fakepath\\écran 1.png', envoi(PNG))
    expect(recue).toMatchObject({ piece: { nom: 'écran 1.png', type: 'image/png', taille: 13 } })
    expect(await readdir(dossier)).toHaveLength(1)
  })

  it.each([
    ['une page HTML nommée .png', 'x.png', '<html><script>alert(1)</script>', /n'est pas du image/],
    ['un fichier vide', 'x.png', '', /vide/],
    ['un programme', 'x.exe', 'MZ', /Extension non reconnue/],
    ['un dessin vectoriel', 'x.svg', '<svg onload="alert(1)"/>', /Extension non reconnue/],
  ])('refuse %s, et n’en laisse rien', async (_, nom, contenu, motif) => {
    const recue = await recevoirEnvoi(dossier, nom, envoi(contenu))
    expect('refus' in recue && recue.refus).toMatch(motif)
    expect(await readdir(dossier)).toEqual([])
  })

  it('un nom qui voudrait sortir du dossier ne désigne rien', async () => {
    const recue = await recevoirEnvoi(path.join(dossier, 'p'), '../../../evade.png', envoi(PNG))
    expect(recue).toMatchObject({ piece: { nom: 'evade.png' } })
    expect(await readdir(dossier)).toEqual(['p'])
  })

  it('refuse un film là où une archive est demandée, et dit ce qu’il faut', () => {
    const demandee = { preuve: 'INS.37.01.02', description: '', types: ['xdm'] }
    const referentiel = chargerReferentiel()
    expect(motifInadapte(referentiel, demandee, 'video/webm')).toContain('archive XDM')
    expect(motifInadapte(referentiel, demandee, 'application/zip')).toBeNull()
  })
})

describe('servir une pièce', () => {
  it('ne laisse rien s’exécuter', async () => {
    const recue = await recevoirEnvoi(dossier, 'x.xml', envoi('<html xmlns="x"/>'))
    const servie = 'piece' in recue ? await servirPiece(recue.piece) : null
    expect(servie?.headers.get('content-type')).toBe('application/octet-stream')
    expect(servie?.headers.get('content-disposition')).toContain('attachment')
    expect(servie?.headers.get('content-security-policy')).toContain('sandbox')
    expect(servie?.headers.get('x-content-type-options')).toBe('nosniff')
    await servie?.body?.cancel()
  })
})

describe('le dossier surveillé', () => {
  it('ne propose que les fichiers neufs, reconnus, et qui sont bien là', async () => {
    const depuis = new Date(Date.now() - 1000).toISOString()
    await writeFile(path.join(dossier, 'neuf.png'), PNG)
    await writeFile(path.join(dossier, 'ancien.png'), PNG)
    await utimes(path.join(dossier, 'ancien.png'), 0, 0)
    await writeFile(path.join(dossier, 'vide.png'), '')
    await writeFile(path.join(dossier, 'notes.doc'), 'x')
    await mkdir(path.join(dossier, 'dossier.png'))
    await symlink('/etc/passwd', path.join(dossier, 'lien.txt'))
    expect((await listerNeufs(dossier, depuis))?.map(({ nom }) => nom)).toEqual(['neuf.png'])
  })

  it('dit qu’un dossier ne se lit pas', async () => {
    expect(await listerNeufs(path.join(dossier, 'absent'), '')).toBeNull()
  })

  it('copie le fichier choisi sans toucher à l’original', async () => {
    const source = path.join(dossier, 'capture.png')
    await writeFile(source, PNG)
    const recue = await recevoirCopie(path.join(dossier, 'pieces'), source)
    expect(recue).toMatchObject({ piece: { nom: 'capture.png' } })
    expect(await readdir(dossier)).toContain('capture.png')
  })
})
