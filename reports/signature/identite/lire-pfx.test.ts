import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../../essais/dossier-temporaire.ts'
import { emettre } from '../certificats.essai.ts'
import { lireIdentite } from './index.ts'

const sansOpenssl = spawnSync('openssl', ['version']).status !== 0

/** Le PKCS#12 qu'OpenSSL fait d'une clé et de sa chaîne, options en plus. */
async function composer(motDePasse: string, ...options: string[]): Promise<Buffer> {
  const dossier = dossierTemporaire()
  const situer = (nom: string) => path.join(dossier, nom)
  const ac = await emettre({ sujet: 'CN=AC', autorite: true })
  const { cle, pem } = await emettre({ sujet: 'CN=Éditeur fictif', emetteur: ac })
  writeFileSync(situer('cle.pem'), cle)
  writeFileSync(situer('chaine.pem'), `${pem}\n${ac.pem}\n`)
  writeFileSync(situer('secret'), motDePasse)
  const fichiers = ['-inkey', situer('cle.pem'), '-in', situer('chaine.pem')]
  const sortie = ['-passout', `file:${situer('secret')}`, '-out', situer('f.p12')]
  execFileSync('openssl', ['pkcs12', '-export', ...fichiers, ...sortie, ...options], {
    stdio: 'ignore',
  })
  return readFileSync(situer('f.p12'))
}

const ouvrir = (octets: Uint8Array, motDePasse: string) =>
  lireIdentite({ genre: 'pfx', octets, motDePasse }, new Date())

describe.skipIf(sansOpenssl)('un PKCS#12', () => {
  it('donne la clé, et la chaîne dans l’ordre', async () => {
    const identite = await ouvrir(await composer('sésame'), 'sésame')
    expect(identite.algorithme).toBe('ES256')
    expect(identite.chaine.map(({ subject }) => subject)).toEqual(['CN=Éditeur fictif', 'CN=AC'])
  })

  it('refuse un mot de passe faux, sans le dire', async () => {
    const octets = await composer('sésame')
    const erreur = await ouvrir(octets, 'faux-secret').catch((vue: unknown) => vue)
    expect(erreur).toMatchObject({ code: 'SEGUR-DOS-023' })
    expect(String(erreur)).not.toContain('faux-secret')
  })

  it('trop ancien, dit comment le convertir', async () => {
    const octets = await composer('sésame', '-legacy').catch(() => null)
    // OpenSSL n'a pas toujours ses anciens algorithmes.
    if (octets === null) return
    await expect(ouvrir(octets, 'sésame')).rejects.toThrow('openssl pkcs12 -legacy')
  })
})

it('un fichier qui n’en est pas un est refusé', async () => {
  await expect(ouvrir(Buffer.from('bonjour'), 'x')).rejects.toMatchObject({
    code: 'SEGUR-DOS-023',
  })
})
