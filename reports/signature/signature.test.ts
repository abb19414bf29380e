import { execFileSync, spawnSync } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembler } from '../assemblage/assembler.ts'
import { creerCampagneRecevable, demander } from '../assemblage/campagne-recevable.essai.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { ED25519, emettre, enNode, P384, P521, type Porteur, RSA } from './certificats.essai.ts'
import { type AutoriteDEssai, ouvrirAutorite } from './horodatage/autorite.essai.ts'
import { signerDetache } from './jws.ts'
import { signerDossier } from './signer-dossier.ts'
import type { OptionsVerification } from './verification/types.ts'
import { verifierSignature } from './verification/verifier-signature.ts'

const sansOpenssl = spawnSync('openssl', ['version']).status !== 0
const HORODATAGE = ['1.3.6.1.5.5.7.3.8']

let racine: string
let paquet: string
let ac: Porteur
let editeur: Porteur
let tsa: AutoriteDEssai
let horloge: Porteur

beforeAll(async () => {
  racine = mkdtempSync(path.join(tmpdir(), 'signature-'))
  paquet = path.join(racine, 'paquet')
  await assembler(demander(await creerCampagneRecevable(racine), paquet))
  ac = await emettre({ sujet: 'CN=AC d’essai', autorite: true })
  editeur = await emettre({ sujet: 'CN=Éditeur fictif', emetteur: ac })
  horloge = await emettre({ sujet: 'CN=Horloge d’essai', emetteur: ac, usages: HORODATAGE })
  tsa = await ouvrirAutorite(horloge)
})
afterAll(async () => {
  await tsa.fermer()
  rmSync(racine, { recursive: true, force: true })
})

/** Une copie à soi du paquet, non signée. */
function copie(): string {
  const dossier = path.join(dossierTemporaire(), 'paquet')
  cpSync(paquet, dossier, { recursive: true })
  return dossier
}

const pem = (porteur: Porteur, certificats = porteur.pem + ac.pem) =>
  ({ genre: 'pem', cle: porteur.cle, certificats, motDePasse: null }) as const

async function signee(options: { horodatage?: string; porteur?: Porteur } = {}): Promise<string> {
  const dossier = copie()
  await signerDossier({
    dossier,
    source: pem(options.porteur ?? editeur),
    horodatage: options.horodatage ?? null,
    maintenant: new Date(),
  })
  return dossier
}

/** Les constats manqués, identifiant et lieu. */
async function manques(dossier: string, options: OptionsVerification = {}) {
  const { constats } = await verifierSignature(dossier, options)
  return constats.filter(({ conforme }) => !conforme).map(({ id, ou }) => `${id} ${ou}`)
}

describe('un paquet signé', () => {
  it('se vérifie sans réseau, et dit qui l’a signé', async () => {
    const dossier = await signee()
    const vu = await verifierSignature(dossier, { autorites: [enNode(ac)] })
    expect(vu.constats.filter(({ conforme }) => !conforme)).toEqual([])
    expect(vu).toMatchObject({
      signe: true,
      intact: true,
      signataire: 'CN=Éditeur fictif',
      algorithme: 'ES256',
      source: 'signataire',
    })
  })

  it('tient dans un JWS détaché, dont le contenu est absent', async () => {
    const [, contenu] = readFileSync(path.join(await signee(), 'manifeste.jws'), 'utf8').split('.')
    expect(contenu).toBe('')
  })

  it.each([
    ['RS256', RSA],
    ['ES384', P384],
    ['ES512', P521],
    ['EdDSA', ED25519],
  ] as const)('prend %s de sa clé', async (algorithme, cles) => {
    const porteur = await emettre({ sujet: 'CN=Autre clé', emetteur: ac, algorithme: cles })
    const vu = await verifierSignature(await signee({ porteur }))
    expect([vu.intact, vu.algorithme]).toEqual([true, algorithme])
  })

  it.skipIf(sansOpenssl)('prend PS256 d’une clé réservée à PSS', async () => {
    const [cle, certificat] = ['cle.pem', 'certificat.pem'].map((nom) => path.join(racine, nom))
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa-pss', '-pkeyopt', 'rsa_keygen_bits:2048', '-nodes'],
        ...['-subj', '/CN=PSS', '-days', '2', '-keyout', cle ?? '', '-out', certificat ?? ''],
      ],
      { stdio: 'ignore' },
    )
    const lire = (chemin = '') => readFileSync(chemin, 'utf8')
    const source = { ...pem(editeur), cle: lire(cle), certificats: lire(certificat) }
    const dossier = copie()
    await signerDossier({ dossier, source, horodatage: null, maintenant: new Date() })
    const vu = await verifierSignature(dossier)
    expect([vu.intact, vu.algorithme]).toEqual([true, 'PS256'])
  })

  it('n’est pas signé deux fois', async () => {
    const dossier = await signee()
    const encore = { dossier, source: pem(editeur), horodatage: null, maintenant: new Date() }
    await expect(signerDossier(encore)).rejects.toMatchObject({ code: 'SEGUR-DOS-025' })
  })
})

describe('la vérification voit', () => {
  it('un octet changé, un fichier parti, un fichier ajouté', async () => {
    const dossier = await signee()
    const image = path.join(dossier, 'FIC/FIC.01.02.01.png')
    const octets = readFileSync(image)
    octets[40] = (octets[40] ?? 0) ^ 1
    writeFileSync(image, octets)
    rmSync(path.join(dossier, 'LISEZ-MOI.txt'))
    writeFileSync(path.join(dossier, 'AUT/intrus.txt'), '')
    expect(await manques(dossier)).toEqual([
      'signature.fichier-modifie FIC/FIC.01.02.01.png',
      'signature.fichier-manquant LISEZ-MOI.txt',
      'signature.fichier-ajoute AUT/intrus.txt',
    ])
  })

  it('un fichier renommé, ou échangé avec un autre', async () => {
    const dossier = await signee()
    const situer = (nom: string) => path.join(dossier, 'FIC', nom)
    renameSync(situer('FIC.01.02.01.png'), situer('FIC.01.02.09.png'))
    expect(await manques(dossier)).toEqual([
      'signature.fichier-manquant FIC/FIC.01.02.01.png',
      'signature.fichier-ajoute FIC/FIC.01.02.09.png',
    ])
    renameSync(situer('FIC.02.01.01.png'), situer('FIC.01.02.01.png'))
    renameSync(situer('FIC.01.02.09.png'), situer('FIC.02.01.01.png'))
    expect(await manques(dossier)).toEqual([
      'signature.fichier-modifie FIC/FIC.01.02.01.png',
      'signature.fichier-modifie FIC/FIC.02.01.01.png',
    ])
  })

  it('dans un paquet, aussi ce qu’une campagne admet après elle', async () => {
    const dossier = await signee()
    mkdirSync(path.join(dossier, 'convergence'))
    writeFileSync(path.join(dossier, 'convergence/intrus.png'), '')
    writeFileSync(path.join(dossier, 'reponses.yaml'), '')
    expect(await manques(dossier)).toEqual([
      'signature.fichier-ajoute convergence/intrus.png',
      'signature.fichier-ajoute reponses.yaml',
    ])
  })

  it('un manifeste retouché pour s’accorder à un fichier retouché', async () => {
    const dossier = await signee()
    const chemin = path.join(dossier, 'manifeste.json')
    writeFileSync(chemin, readFileSync(chemin, 'utf8').replace('"2.4.1"', '"2.4.2"'))
    expect(await manques(dossier)).toEqual(['signature.manifeste manifeste.json'])
  })

  it('un manifeste tronqué', async () => {
    const dossier = await signee()
    const chemin = path.join(dossier, 'manifeste.json')
    writeFileSync(chemin, readFileSync(chemin).subarray(0, 200))
    expect(await manques(dossier)).toEqual([
      'signature.manifeste manifeste.json',
      'signature.manifeste-lisible manifeste.json',
    ])
  })

  it('une signature faite avec une autre clé que celle du certificat', async () => {
    const dossier = await signee()
    const autre = await signee({
      porteur: await emettre({ sujet: 'CN=Éditeur fictif', emetteur: ac }),
    })
    const lire = (ou: string) => readFileSync(path.join(ou, 'manifeste.jws'), 'utf8').split('.')
    const [protegee] = lire(dossier)
    const [, , signature] = lire(autre)
    writeFileSync(path.join(dossier, 'manifeste.jws'), `${protegee}..${signature}`)
    expect(await manques(dossier)).toEqual(['signature.cle manifeste.jws'])
  })

  it('une signature ou un en-tête d’un bit différent', async () => {
    const dossier = await signee()
    const chemin = path.join(dossier, 'manifeste.jws')
    const [protegee = '', , signature = ''] = readFileSync(chemin, 'utf8').trim().split('.')
    const octets = Buffer.from(signature, 'base64url')
    octets[7] = (octets[7] ?? 0) ^ 1
    writeFileSync(chemin, `${protegee}..${octets.toString('base64url')}`)
    expect(await manques(dossier)).toEqual(['signature.cle manifeste.jws'])
    const entete = JSON.parse(Buffer.from(protegee, 'base64url').toString())
    const vieilli = Buffer.from(JSON.stringify({ ...entete, iat: entete.iat - 60 }))
    writeFileSync(chemin, `${vieilli.toString('base64url')}..${signature}`)
    expect(await manques(dossier)).toEqual(['signature.cle manifeste.jws'])
  })

  it('une signature refaite par un autre sous le même nom', async () => {
    const usurpateur = await emettre({ sujet: 'CN=Éditeur fictif' })
    const dossier = copie()
    const source = pem(usurpateur, usurpateur.pem)
    await signerDossier({ dossier, source, horodatage: null, maintenant: new Date() })
    expect(await manques(dossier)).toEqual([])
    expect(await manques(dossier, { autorites: [enNode(ac)] })).toEqual([
      'signature.autorite manifeste.jws',
    ])
  })

  it('une chaîne dont un maillon n’a pas émis le précédent, un certificat expiré en signant', async () => {
    const autre = await emettre({ sujet: 'CN=AC d’essai', autorite: true })
    const hier = (jours: number) => new Date(Date.now() - jours * 86_400_000)
    const perime = await emettre({ sujet: 'CN=Périmé', debut: hier(8), fin: hier(4) })
    const poser = async (porteur: Porteur, chaine: readonly Porteur[]) => {
      const dossier = copie()
      const identite = {
        cle: createPrivateKey(porteur.cle),
        algorithme: 'ES256',
        chaine: [enNode(porteur), ...chaine.map(enNode)] as const,
      }
      const manifeste = readFileSync(path.join(dossier, 'manifeste.json'))
      const quand = { maintenant: new Date(), horodate: false }
      const jws = await signerDetache(manifeste, identite, quand)
      writeFileSync(path.join(dossier, 'manifeste.jws'), jws)
      return manques(dossier)
    }
    expect(await poser(editeur, [autre])).toEqual(['signature.chaine manifeste.jws'])
    expect(await poser(perime, [])).toEqual(['signature.validite manifeste.jws'])
  })

  it('une autorité qui n’est pas la vôtre', async () => {
    const autre = await emettre({ sujet: 'CN=AC d’essai', autorite: true })
    expect(await manques(await signee(), { autorites: [enNode(autre)] })).toEqual([
      'signature.autorite manifeste.jws',
    ])
  })

  it('signe d’un certificat encore bon ce jour-là, jamais d’un certificat expiré', async () => {
    const hier = (jours: number) => new Date(Date.now() - jours * 86_400_000)
    const bref = await emettre({
      sujet: 'CN=Bref',
      emetteur: await emettre({ sujet: 'CN=AC ancienne', autorite: true, debut: hier(9) }),
      debut: hier(8),
      fin: hier(4),
    })
    const dossier = copie()
    const source = pem(bref, bref.pem)
    await signerDossier({ dossier, source, horodatage: null, maintenant: hier(6) })
    expect(await manques(dossier)).toEqual([])
    const tard = { dossier: copie(), source, horodatage: null, maintenant: hier(2) }
    await expect(signerDossier(tard)).rejects.toMatchObject({ code: 'SEGUR-DOS-022' })
  })

  it.each(['', 'a.b.c', '{}', `${'A'.repeat(40)}..AAAA`])(
    'une signature qui n’en est pas une (%j)',
    async (texte) => {
      const dossier = copie()
      writeFileSync(path.join(dossier, 'manifeste.jws'), texte)
      expect(await manques(dossier)).toEqual(['signature.forme manifeste.jws'])
    },
  )

  it('l’absence de signature', async () => {
    const vu = await verifierSignature(copie())
    expect([vu.signe, vu.intact]).toEqual([false, false])
  })
})

describe('l’horodatage', () => {
  it('certifie l’instant, et se vérifie sans réseau', async () => {
    const dossier = await signee({ horodatage: tsa.adresse })
    const vu = await verifierSignature(dossier, { autorites: [enNode(ac)] })
    expect(vu.constats.filter(({ conforme }) => !conforme)).toEqual([])
    expect([vu.intact, vu.source]).toEqual([true, 'horodatage'])
  })

  it('d’une autorité que vous ne reconnaissez pas, il ne prouve rien', async () => {
    const autre = await emettre({ sujet: 'CN=AC d’horloge', autorite: true })
    const inconnue = await emettre({ sujet: 'CN=Inconnue', emetteur: autre, usages: HORODATAGE })
    const ailleurs = await ouvrirAutorite(inconnue)
    const dossier = await signee({ horodatage: ailleurs.adresse })
    await ailleurs.fermer()
    expect(await manques(dossier, { autorites: [enNode(ac)] })).toEqual([
      'signature.autorite-horodatage manifeste.tsr',
    ])
  })

  it('retiré, il manque', async () => {
    const dossier = await signee({ horodatage: tsa.adresse })
    rmSync(path.join(dossier, 'manifeste.tsr'))
    expect(await manques(dossier)).toEqual(['signature.horodatage manifeste.tsr'])
  })

  it('pris d’une autre signature, il ne vaut pas', async () => {
    const dossier = await signee({ horodatage: tsa.adresse })
    const autre = await signee({ horodatage: tsa.adresse })
    cpSync(path.join(autre, 'manifeste.tsr'), path.join(dossier, 'manifeste.tsr'))
    expect(await manques(dossier)).toEqual(['signature.horodatage manifeste.tsr'])
  })

  it('montre une heure déclarée fausse', async () => {
    const dossier = copie()
    const maintenant = new Date(Date.now() - 3_600_000)
    await signerDossier({ dossier, source: pem(editeur), horodatage: tsa.adresse, maintenant })
    expect(await manques(dossier)).toEqual(['signature.heure manifeste.tsr'])
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
    const dossier = copie()
    tsa.fauter(faute)
    const demande = { dossier, source: pem(editeur), maintenant: new Date() }
    await expect(signerDossier({ ...demande, horodatage: tsa.adresse })).rejects.toMatchObject({
      code: 'SEGUR-DOS-026',
      message: expect.stringContaining(phrase),
    })
    expect(existsSync(path.join(dossier, 'manifeste.jws'))).toBe(false)
    expect(existsSync(path.join(dossier, 'manifeste.tsr'))).toBe(false)
  })

  it('refusé d’un certificat qui n’est pas celui d’une autorité d’horodatage', async () => {
    const fausse = await ouvrirAutorite(editeur)
    const demande = { dossier: copie(), source: pem(editeur), maintenant: new Date() }
    await expect(signerDossier({ ...demande, horodatage: fausse.adresse })).rejects.toThrow(
      'autorité d’horodatage',
    )
    await fausse.fermer()
  })
})

describe('signer refuse', () => {
  const tenter = (precise: Partial<Parameters<typeof signerDossier>[0]>) =>
    signerDossier({
      dossier: copie(),
      source: pem(editeur),
      horodatage: null,
      maintenant: new Date(),
      ...precise,
    })

  it('un dossier qui n’est plus celui de son manifeste', async () => {
    const dossier = copie()
    appendFileSync(path.join(dossier, 'LISEZ-MOI.txt'), 'x')
    await expect(tenter({ dossier })).rejects.toMatchObject({
      code: 'SEGUR-DOS-025',
      details: ['LISEZ-MOI.txt : modifie'],
    })
  })

  it('une clé dont aucun certificat n’est le sien', async () => {
    const source = pem(editeur, ac.pem)
    await expect(tenter({ source })).rejects.toMatchObject({ code: 'SEGUR-DOS-022' })
  })

  it('une clé chiffrée sans son mot de passe, ou avec un faux, sans jamais les dire', async () => {
    const { privateKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      privateKeyEncoding: {
        type: 'pkcs8',
        format: 'pem',
        cipher: 'aes-256-cbc',
        passphrase: 'sésame',
      },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    })
    const source = { ...pem(editeur), cle: privateKey }
    const sans = await tenter({ source }).catch((erreur: unknown) => erreur)
    expect(sans).toMatchObject({
      code: 'SEGUR-DOS-021',
      message: expect.stringContaining('--mot-de-passe-fichier'),
    })
    const faux = await tenter({ source: { ...source, motDePasse: 'faux-secret' } }).catch(
      (erreur: unknown) => erreur,
    )
    expect(faux).toMatchObject({
      code: 'SEGUR-DOS-021',
      message: expect.stringContaining('mot de passe'),
    })
    expect(JSON.stringify(faux, Object.getOwnPropertyNames(faux))).not.toContain('faux-secret')
  })

  it('une clé RSA trop courte', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 1024,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    })
    await expect(tenter({ source: { ...pem(editeur), cle: privateKey } })).rejects.toMatchObject({
      code: 'SEGUR-DOS-021',
      message: expect.stringContaining('1024 bits'),
    })
  })
})
