import { cpSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Atelier, ouvrirAtelier } from '../atelier.essai.ts'
import { emettre, enNode, type Porteur } from '../certificats.essai.ts'
import { signerDossier } from '../signer-dossier.ts'
import { verifierSignature } from '../verification/verifier-signature.ts'
import { type AutoriteDEssai, ouvrirAutorite } from './autorite.essai.ts'

const HORODATAGE = ['1.3.6.1.5.5.7.3.8']

let atelier: Atelier
let ac: Porteur
let editeur: Porteur
let tsa: AutoriteDEssai

beforeAll(async () => {
  atelier = await ouvrirAtelier()
  ac = atelier.ac
  editeur = atelier.editeur
  tsa = await ouvrirAutorite(
    await emettre({ sujet: 'CN=Horloge d’essai', emetteur: ac, usages: HORODATAGE }),
  )
})
afterAll(async () => {
  await tsa.fermer()
  atelier.fermer()
})

describe('l’horodatage', () => {
  it('certifie l’instant, et se vérifie sans réseau', async () => {
    const dossier = await atelier.signee({ horodatage: tsa.adresse })
    const vu = await verifierSignature(dossier, { autorites: [enNode(ac)] })
    expect(vu.constats.filter(({ conforme }) => !conforme)).toEqual([])
    expect([vu.intact, vu.source]).toEqual([true, 'horodatage'])
  })

  it('d’une autorité que vous ne reconnaissez pas, il ne prouve rien', async () => {
    const autre = await emettre({ sujet: 'CN=AC d’horloge', autorite: true })
    const inconnue = await emettre({ sujet: 'CN=Inconnue', emetteur: autre, usages: HORODATAGE })
    const ailleurs = await ouvrirAutorite(inconnue)
    const dossier = await atelier.signee({ horodatage: ailleurs.adresse })
    await ailleurs.fermer()
    expect(await atelier.manques(dossier, { autorites: [enNode(ac)] })).toEqual([
      'signature.autorite-horodatage manifeste.tsr',
    ])
  })

  it('retiré, il manque', async () => {
    const dossier = await atelier.signee({ horodatage: tsa.adresse })
    rmSync(path.join(dossier, 'manifeste.tsr'))
    expect(await atelier.manques(dossier)).toEqual(['signature.horodatage manifeste.tsr'])
  })

  it('pris d’une autre signature, il ne vaut pas', async () => {
    const dossier = await atelier.signee({ horodatage: tsa.adresse })
    const autre = await atelier.signee({ horodatage: tsa.adresse })
    cpSync(path.join(autre, 'manifeste.tsr'), path.join(dossier, 'manifeste.tsr'))
    expect(await atelier.manques(dossier)).toEqual(['signature.horodatage manifeste.tsr'])
  })

  it('montre une heure déclarée fausse', async () => {
    const dossier = atelier.copie()
    const maintenant = new Date(Date.now() - 3_600_000)
    await signerDossier({
      dossier,
      source: atelier.pem(editeur),
      horodatage: tsa.adresse,
      maintenant,
    })
    expect(await atelier.manques(dossier)).toEqual(['signature.heure manifeste.tsr'])
  })

  it.each([
    ['un refus', { statut: 2 }, 'l’autorité l’a refusé'],
    ['pour d’autres octets', { empreinte: Buffer.alloc(32) }, 'il porte sur une autre signature'],
    ['à une autre demande', { alea: Buffer.from('0102030405060708', 'hex') }, 'aléa différent'],
    ['sans se nommer', { sansSignataire: true }, 'il ne nomme pas le certificat'],
    [
      'hors de ses dates',
      { date: new Date('2001-01-01T00:00:00Z') },
      'son certificat est valable à partir',
    ],
    ['autre chose', { brut: Buffer.from('<html>') }, 'ce n’est pas une réponse d’horodatage'],
    ['en panne', { http: 503 }, 'a répondu 503'],
    ['sans fin', { brut: Buffer.alloc(2 << 20) }, 'dépasse un mégaoctet'],
  ])('refusé quand l’autorité répond %s, rien n’est écrit', async (_, faute, phrase) => {
    const dossier = atelier.copie()
    tsa.fauter(faute)
    const demande = { dossier, source: atelier.pem(editeur), maintenant: new Date() }
    await expect(signerDossier({ ...demande, horodatage: tsa.adresse })).rejects.toMatchObject({
      code: 'SEGUR-DOS-026',
      message: expect.stringContaining(phrase),
    })
    expect(existsSync(path.join(dossier, 'manifeste.jws'))).toBe(false)
    expect(existsSync(path.join(dossier, 'manifeste.tsr'))).toBe(false)
  })

  it('refusé d’un certificat qui n’est pas celui d’une autorité d’horodatage', async () => {
    const fausse = await ouvrirAutorite(editeur)
    const demande = {
      dossier: atelier.copie(),
      source: atelier.pem(editeur),
      maintenant: new Date(),
    }
    await expect(signerDossier({ ...demande, horodatage: fausse.adresse })).rejects.toThrow(
      'autorité d’horodatage',
    )
    await fausse.fermer()
  })
})
