import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demarrerSimulateurs } from '../../mocks/index.ts'
import { DELAI_IGC_MS, pkiDEssai } from '../../mocks/pki/essai.ts'
import type { Pki } from '../../mocks/pki/index.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { chargerCertificatServeur, jugerCertificatServeur } from './certificat-serveur.ts'

const dossier = mkdtempSync(path.join(tmpdir(), 'certificat-'))
const lire = (fichier: string) => readFileSync(fichier, 'utf8')
let pki: Pki
let bon: { cert: string; cle: string }
beforeAll(async () => {
  pki = await pkiDEssai()
  const { chaine, cle } = pki.fichiers('server')
  bon = { cert: lire(chaine), cle: lire(cle) }
}, DELAI_IGC_MS)
afterAll(() => rmSync(dossier, { recursive: true }))

const RESEAU = {
  ecoute: '127.0.0.1',
  adresse: '127.0.0.1',
  hotes: [{ nom: 'insi.exemple.test', service: 'insi' }],
  autorises: [],
  portSni: 443,
} as const
const juger = (certificat: { cert: string; cle: string }, quand = new Date()) =>
  jugerCertificatServeur(certificat, undefined, quand)

describe('le certificat de serveur de l’éditeur', () => {
  it('convient quand tout va ensemble', () => {
    expect(juger(bon)).toEqual([])
  })

  it('doit avoir sa clé, et pas celle d’un autre', () => {
    expect(juger({ ...bon, cle: lire(pki.fichiers('lgc-auth').cle) })).toEqual([
      'la clé n’est pas celle du certificat',
    ])
    expect(juger({ ...bon, cle: 'rien' })).toEqual([expect.stringContaining('clé privée PEM')])
    const { privateKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
    })
    expect(juger({ ...bon, cle: privateKey })).toEqual([expect.stringContaining('mot de passe')])
  })

  it('doit être dans ses dates', () => {
    expect(juger(bon, new Date('2099-01-01'))).toEqual([expect.stringMatching(/a expiré le/)])
    expect(juger(bon, new Date('2001-01-01'))).toEqual([expect.stringMatching(/qu’à partir du/)])
  })

  it('doit couvrir les noms que le logiciel appelle', () => {
    expect(jugerCertificatServeur(bon, RESEAU, new Date())).toEqual([
      expect.stringMatching(/«\sinsi\.exemple\.test\s».+DNS:localhost/),
    ])
  })

  it('dit tous ses problèmes à la fois', () => {
    const autre = { cert: lire(pki.fichiers('expire').chaine), cle: bon.cle }
    expect(juger(autre)).toHaveLength(3)
  })

  it('doit présenter une chaîne dans l’ordre', () => {
    const feuille = lire(pki.fichiers('server').cert)
    expect(juger({ ...bon, cert: feuille + lire(pki.fichiers('lgc-auth').cert) })).toEqual([
      expect.stringContaining('n’a pas signé'),
    ])
  })

  it('est refusé avec toute la liste, sans rien dire de la clé', async () => {
    const cle = path.join(dossier, 'fausse.key')
    writeFileSync(cle, 'SECRET-DE-LA-CLE')
    const certificat = pki.fichiers('expire').cert
    const refus = await chargerCertificatServeur(
      { serveur: { certificat, cle }, autorites: [] },
      undefined,
    ).catch((erreur: unknown) => erreur)
    expect(refus).toBeInstanceOf(ErreurSegur)
    expect(refus).toMatchObject({ code: 'SEGUR-RES-003', details: expect.any(Array) })
    expect(JSON.stringify([refus, (refus as Error).message])).not.toContain('SECRET')
  })

  it(
    'est servi à la place du nôtre, complété de l’intermédiaire qui manque',
    async () => {
      const { cert: certificat, cle } = pki.fichiers('server')
      const charge = await chargerCertificatServeur(
        { serveur: { certificat, cle }, autorites: [pki.ca] },
        undefined,
      )
      expect(charge?.cert.match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
      const autre = mkdtempSync(path.join(tmpdir(), 'igc-autre-'))
      const banc = await demarrerSimulateurs({ dossierPki: autre, certificatServeur: charge })
      try {
        // L'autorité de l'éditeur suffit au logiciel : celle du banc n'est pas demandée.
        const ca = readFileSync(pki.ca)
        const statut = await new Promise((resoudre, rejeter) => {
          request(banc.description.insi.wsdl, { ca, agent: false }, (reponse) => {
            reponse.resume()
            resoudre(reponse.statusCode)
          })
            .on('error', rejeter)
            .end()
        })
        expect(statut).toBe(200)
      } finally {
        await banc.arreter()
        rmSync(autre, { recursive: true, force: true })
      }
    },
    DELAI_IGC_MS,
  )
})
