import { execFileSync, spawnSync } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Atelier, ouvrirAtelier } from './atelier.essai.ts'
import { ED25519, emettre, enNode, P384, P521, type Porteur, RSA } from './certificats.essai.ts'
import { signerDetache } from './jws.ts'
import { signerDossier } from './signer-dossier.ts'
import { verifierSignature } from './verification/verifier-signature.ts'

const sansOpenssl = spawnSync('openssl', ['version']).status !== 0

let atelier: Atelier
let ac: Porteur
let editeur: Porteur
beforeAll(async () => {
  atelier = await ouvrirAtelier()
  ac = atelier.ac
  editeur = atelier.editeur
})
afterAll(() => atelier.fermer())

describe('un paquet signé', () => {
  it('se vérifie sans réseau, et dit qui l’a signé', async () => {
    const dossier = await atelier.signee()
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
    const [, contenu] = readFileSync(
      path.join(await atelier.signee(), 'manifeste.jws'),
      'utf8',
    ).split('.')
    expect(contenu).toBe('')
  })

  it.each([
    ['RS256', RSA],
    ['ES384', P384],
    ['ES512', P521],
    ['EdDSA', ED25519],
  ] as const)('prend %s de sa clé', async (algorithme, cles) => {
    const porteur = await emettre({ sujet: 'CN=Autre clé', emetteur: ac, algorithme: cles })
    const vu = await verifierSignature(await atelier.signee({ porteur }))
    expect([vu.intact, vu.algorithme]).toEqual([true, algorithme])
  })

  it.skipIf(sansOpenssl)('prend PS256 d’une clé réservée à PSS', async () => {
    const [cle, certificat] = ['cle.pem', 'certificat.pem'].map((nom) =>
      path.join(atelier.racine, nom),
    )
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa-pss', '-pkeyopt', 'rsa_keygen_bits:2048', '-nodes'],
        ...['-subj', '/CN=PSS', '-days', '2', '-keyout', cle ?? '', '-out', certificat ?? ''],
      ],
      { stdio: 'ignore' },
    )
    const lire = (chemin = '') => readFileSync(chemin, 'utf8')
    const source = { ...atelier.pem(editeur), cle: lire(cle), certificats: lire(certificat) }
    const dossier = atelier.copie()
    await signerDossier({ dossier, source, horodatage: null, maintenant: new Date() })
    const vu = await verifierSignature(dossier)
    expect([vu.intact, vu.algorithme]).toEqual([true, 'PS256'])
  })

  it('n’est pas signé deux fois', async () => {
    const dossier = await atelier.signee()
    const encore = {
      dossier,
      source: atelier.pem(editeur),
      horodatage: null,
      maintenant: new Date(),
    }
    await expect(signerDossier(encore)).rejects.toMatchObject({ code: 'SEGUR-DOS-025' })
  })
})

describe('la vérification voit', () => {
  it('un octet changé, un fichier parti, un fichier ajouté', async () => {
    const dossier = await atelier.signee()
    const image = path.join(dossier, 'FIC/FIC.01.02.01.png')
    const octets = readFileSync(image)
    octets[40] = (octets[40] ?? 0) ^ 1
    writeFileSync(image, octets)
    rmSync(path.join(dossier, 'LISEZ-MOI.txt'))
    writeFileSync(path.join(dossier, 'AUT/intrus.txt'), '')
    expect(await atelier.manques(dossier)).toEqual([
      'signature.fichier-modifie FIC/FIC.01.02.01.png',
      'signature.fichier-manquant LISEZ-MOI.txt',
      'signature.fichier-ajoute AUT/intrus.txt',
    ])
  })

  it('un fichier renommé, ou échangé avec un autre', async () => {
    const dossier = await atelier.signee()
    const situer = (nom: string) => path.join(dossier, 'FIC', nom)
    renameSync(situer('FIC.01.02.01.png'), situer('FIC.01.02.09.png'))
    expect(await atelier.manques(dossier)).toEqual([
      'signature.fichier-manquant FIC/FIC.01.02.01.png',
      'signature.fichier-ajoute FIC/FIC.01.02.09.png',
    ])
    renameSync(situer('FIC.02.01.01.png'), situer('FIC.01.02.01.png'))
    renameSync(situer('FIC.01.02.09.png'), situer('FIC.02.01.01.png'))
    expect(await atelier.manques(dossier)).toEqual([
      'signature.fichier-modifie FIC/FIC.01.02.01.png',
      'signature.fichier-modifie FIC/FIC.02.01.01.png',
    ])
  })

  it('dans un paquet, aussi ce qu’une campagne admet après elle', async () => {
    const dossier = await atelier.signee()
    mkdirSync(path.join(dossier, 'convergence'))
    writeFileSync(path.join(dossier, 'convergence/intrus.png'), '')
    writeFileSync(path.join(dossier, 'reponses.yaml'), '')
    expect(await atelier.manques(dossier)).toEqual([
      'signature.fichier-ajoute convergence/intrus.png',
      'signature.fichier-ajoute reponses.yaml',
    ])
  })

  it('un manifeste retouché pour s’accorder à un fichier retouché', async () => {
    const dossier = await atelier.signee()
    const chemin = path.join(dossier, 'manifeste.json')
    writeFileSync(chemin, readFileSync(chemin, 'utf8').replace('"2.4.1"', '"2.4.2"'))
    expect(await atelier.manques(dossier)).toEqual(['signature.manifeste manifeste.json'])
  })

  it('un manifeste tronqué', async () => {
    const dossier = await atelier.signee()
    const chemin = path.join(dossier, 'manifeste.json')
    writeFileSync(chemin, readFileSync(chemin).subarray(0, 200))
    expect(await atelier.manques(dossier)).toEqual([
      'signature.manifeste manifeste.json',
      'signature.manifeste-lisible manifeste.json',
    ])
  })

  it('une signature faite avec une autre clé que celle du certificat', async () => {
    const dossier = await atelier.signee()
    const autre = await atelier.signee({
      porteur: await emettre({ sujet: 'CN=Éditeur fictif', emetteur: ac }),
    })
    const lire = (ou: string) => readFileSync(path.join(ou, 'manifeste.jws'), 'utf8').split('.')
    const [protegee] = lire(dossier)
    const [, , signature] = lire(autre)
    writeFileSync(path.join(dossier, 'manifeste.jws'), `${protegee}..${signature}`)
    expect(await atelier.manques(dossier)).toEqual(['signature.cle manifeste.jws'])
  })

  it('une signature ou un en-tête d’un bit différent', async () => {
    const dossier = await atelier.signee()
    const chemin = path.join(dossier, 'manifeste.jws')
    const [protegee = '', , signature = ''] = readFileSync(chemin, 'utf8').trim().split('.')
    const octets = Buffer.from(signature, 'base64url')
    octets[7] = (octets[7] ?? 0) ^ 1
    writeFileSync(chemin, `${protegee}..${octets.toString('base64url')}`)
    expect(await atelier.manques(dossier)).toEqual(['signature.cle manifeste.jws'])
    const entete = JSON.parse(Buffer.from(protegee, 'base64url').toString())
    const vieilli = Buffer.from(JSON.stringify({ ...entete, iat: entete.iat - 60 }))
    writeFileSync(chemin, `${vieilli.toString('base64url')}..${signature}`)
    expect(await atelier.manques(dossier)).toEqual(['signature.cle manifeste.jws'])
  })

  it('une signature refaite par un autre sous le même nom', async () => {
    const usurpateur = await emettre({ sujet: 'CN=Éditeur fictif' })
    const dossier = atelier.copie()
    const source = atelier.pem(usurpateur, usurpateur.pem)
    await signerDossier({ dossier, source, horodatage: null, maintenant: new Date() })
    expect(await atelier.manques(dossier)).toEqual([])
    expect(await atelier.manques(dossier, { autorites: [enNode(ac)] })).toEqual([
      'signature.autorite manifeste.jws',
    ])
  })

  it('une chaîne dont un maillon n’a pas émis le précédent, un certificat expiré en signant', async () => {
    const autre = await emettre({ sujet: 'CN=AC d’essai', autorite: true })
    const hier = (jours: number) => new Date(Date.now() - jours * 86_400_000)
    const perime = await emettre({ sujet: 'CN=Périmé', debut: hier(8), fin: hier(4) })
    const poser = async (porteur: Porteur, chaine: readonly Porteur[]) => {
      const dossier = atelier.copie()
      const identite = {
        cle: createPrivateKey(porteur.cle),
        algorithme: 'ES256',
        chaine: [enNode(porteur), ...chaine.map(enNode)] as const,
      }
      const manifeste = readFileSync(path.join(dossier, 'manifeste.json'))
      const quand = { maintenant: new Date(), horodate: false }
      const jws = await signerDetache(manifeste, identite, quand)
      writeFileSync(path.join(dossier, 'manifeste.jws'), jws)
      return atelier.manques(dossier)
    }
    expect(await poser(editeur, [autre])).toEqual(['signature.chaine manifeste.jws'])
    expect(await poser(perime, [])).toEqual(['signature.validite manifeste.jws'])
  })

  it('une autorité qui n’est pas la vôtre', async () => {
    const autre = await emettre({ sujet: 'CN=AC d’essai', autorite: true })
    expect(await atelier.manques(await atelier.signee(), { autorites: [enNode(autre)] })).toEqual([
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
    const dossier = atelier.copie()
    const source = atelier.pem(bref, bref.pem)
    await signerDossier({ dossier, source, horodatage: null, maintenant: hier(6) })
    expect(await atelier.manques(dossier)).toEqual([])
    const tard = { dossier: atelier.copie(), source, horodatage: null, maintenant: hier(2) }
    await expect(signerDossier(tard)).rejects.toMatchObject({ code: 'SEGUR-DOS-022' })
  })

  it.each(['', 'a.b.c', '{}', `${'A'.repeat(40)}..AAAA`])(
    'une signature qui n’en est pas une (%j)',
    async (texte) => {
      const dossier = atelier.copie()
      writeFileSync(path.join(dossier, 'manifeste.jws'), texte)
      expect(await atelier.manques(dossier)).toEqual(['signature.forme manifeste.jws'])
    },
  )

  it('l’absence de signature', async () => {
    const vu = await verifierSignature(atelier.copie())
    expect([vu.signe, vu.intact]).toEqual([false, false])
  })
})

describe('signer refuse', () => {
  const tenter = (precise: Partial<Parameters<typeof signerDossier>[0]>) =>
    signerDossier({
      dossier: atelier.copie(),
      source: atelier.pem(editeur),
      horodatage: null,
      maintenant: new Date(),
      ...precise,
    })

  it('un dossier qui n’est plus celui de son manifeste', async () => {
    const dossier = atelier.copie()
    appendFileSync(path.join(dossier, 'LISEZ-MOI.txt'), 'x')
    await expect(tenter({ dossier })).rejects.toMatchObject({
      code: 'SEGUR-DOS-025',
      details: ['LISEZ-MOI.txt : modifie'],
    })
  })

  it('une clé dont aucun certificat n’est le sien', async () => {
    const source = atelier.pem(editeur, ac.pem)
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
    const source = { ...atelier.pem(editeur), cle: privateKey }
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
    await expect(
      tenter({ source: { ...atelier.pem(editeur), cle: privateKey } }),
    ).rejects.toMatchObject({
      code: 'SEGUR-DOS-021',
      message: expect.stringContaining('1024 bits'),
    })
  })
})
