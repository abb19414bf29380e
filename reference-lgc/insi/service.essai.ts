/** Un téléservice de test : HTTPS réel, certificat client demandé, réponses fixées par le test. */
import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TLSSocket } from 'node:tls'
import * as x509 from '@peculiar/x509'

x509.cryptoProvider.set(webcrypto as unknown as Crypto)

const ALGORITHME = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
}
const HEURE = 3_600_000

export interface DemandeRecue {
  corps: string
  action: string | undefined
  /** Sujet du certificat présenté, ou `null`. */
  client: string | null
}

export interface Livraison {
  statut?: number
  corps?: string
  /** Ne répond qu'une fois cette promesse tenue. */
  quand?: Promise<void>
}

export interface ServiceEssai {
  url: string
  ca: string
  certificat: string
  cle: string
  demandes: DemandeRecue[]
  /** Réponses à venir, dans l'ordre ; la dernière se répète. */
  repondre(...livraisons: Livraison[]): void
  arreter(): Promise<void>
}

export async function ouvrirServiceEssai(): Promise<ServiceEssai> {
  const dossier = mkdtempSync(path.join(tmpdir(), 'insi-essai-'))
  const pki = await creerPki(dossier)
  const demandes: DemandeRecue[] = []
  let file: Livraison[] = []

  const serveur = createServer(
    {
      key: pki.serveur.cle,
      cert: pki.serveur.certificat,
      ca: pki.racine,
      requestCert: true,
      rejectUnauthorized: false,
    },
    (requete, reponse) => {
      const morceaux: Buffer[] = []
      requete.on('data', (morceau: Buffer) => morceaux.push(morceau))
      requete.on('end', () => {
        const socket = requete.socket as TLSSocket
        demandes.push({
          corps: Buffer.concat(morceaux).toString('utf8'),
          action: /action="([^"]+)"/.exec(requete.headers['content-type'] ?? '')?.[1],
          client: socket.authorized ? (socket.getPeerX509Certificate()?.subject ?? null) : null,
        })
        const livraison = (file.length > 1 ? file.shift() : file[0]) ?? { statut: 503 }
        const livrer = () => {
          reponse.writeHead(livraison.statut ?? 200, {
            'content-type': 'application/soap+xml; charset=utf-8',
          })
          reponse.end(livraison.corps ?? '')
        }
        Promise.resolve(livraison.quand).then(livrer)
      })
    },
  )
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const { port } = serveur.address() as AddressInfo
  return {
    url: `https://127.0.0.1:${port}/lps`,
    ...pki.fichiers,
    demandes,
    repondre: (...livraisons) => {
      file = livraisons
    },
    arreter: () =>
      new Promise((fini) => {
        serveur.close(() => fini())
        serveur.closeAllConnections()
        rmSync(dossier, { recursive: true, force: true })
      }),
  }
}

export async function creerPki(dossier: string) {
  const autorite = await nouvelleCle()
  const nomAutorite = 'CN=AC ESSAI'
  const racine = await x509.X509CertificateGenerator.createSelfSigned({
    name: nomAutorite,
    keys: autorite,
    signingAlgorithm: ALGORITHME,
    ...validite(),
    extensions: [new x509.BasicConstraintsExtension(true)],
  })
  const emettre = async (sujet: x509.JsonName, extensions: x509.Extension[]) => {
    const cles = await nouvelleCle()
    const certificat = await x509.X509CertificateGenerator.create({
      subject: new x509.Name(sujet),
      issuer: nomAutorite,
      publicKey: cles.publicKey,
      signingKey: autorite.privateKey,
      signingAlgorithm: ALGORITHME,
      ...validite(),
      extensions,
    })
    const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', cles.privateKey)
    return {
      certificat: certificat.toString('pem'),
      cle: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
    }
  }
  const serveur = await emettre(
    [{ CN: ['localhost'] }],
    [new x509.SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }])],
  )
  const client = await emettre(
    [{ C: ['FR'] }, { O: ['CABINET'] }, { OU: ['499700000013001'] }, { CN: ['INSI-MANU'] }],
    [],
  )
  const ecrire = (nom: string, contenu: string) => {
    const fichier = path.join(dossier, nom)
    writeFileSync(fichier, contenu)
    return fichier
  }
  return {
    racine: racine.toString('pem'),
    serveur,
    fichiers: {
      ca: ecrire('ca.pem', racine.toString('pem')),
      certificat: ecrire('client.crt', client.certificat),
      cle: ecrire('client.key', client.cle),
    },
  }
}

const nouvelleCle = () =>
  webcrypto.subtle.generateKey(ALGORITHME, true, ['sign', 'verify']) as Promise<CryptoKeyPair>

const validite = () => ({
  notBefore: new Date(Date.now() - HEURE),
  notAfter: new Date(Date.now() + HEURE),
})

/** Réponse d'INSi au code 00 (ins.md §2.3), dont un test change un trait. */
export function reponse00(
  traits: Partial<
    Record<
      'matricule' | 'cle' | 'oid' | 'nom' | 'liste' | 'sexe' | 'date' | 'lieu' | 'historique',
      string
    >
  > = {},
): string {
  const t = {
    matricule: '2751263220749',
    cle: '74',
    oid: '1.2.250.1.213.1.4.8',
    nom: 'ADRUN',
    liste: 'ZOE',
    sexe: 'F',
    date: '1975-12-31',
    lieu: '63220',
    historique: '',
    ...traits,
  }
  return soap(
    `<RESULTAT xmlns="http://www.cnamts.fr/INSiResultat"><CR><CodeCR>00</CodeCR><LibelleCR>OK</LibelleCR></CR><INDIVIDU><INSACTIF><IdIndividu><NumIdentifiant>${t.matricule}</NumIdentifiant><Cle>${t.cle}</Cle></IdIndividu><OID>${t.oid}</OID></INSACTIF>${t.historique}<TIQ><NomNaissance>${t.nom}</NomNaissance><ListePrenom>${t.liste}</ListePrenom><Sexe>${t.sexe}</Sexe><DateNaissance>${t.date}</DateNaissance><LieuNaissance>${t.lieu}</LieuNaissance></TIQ></INDIVIDU></RESULTAT>`,
  )
}

export const reponseCr = (code: string, libelle: string): string =>
  soap(
    `<r:RESULTAT xmlns:r="http://www.cnamts.fr/INSiResultat"><r:CR><r:CodeCR>${code}</r:CodeCR><r:LibelleCR>${libelle}</r:LibelleCR></r:CR></r:RESULTAT>`,
  )

/** Réponse de la vérification, sous la forme du banc (ins.md §2.4 [C]). */
export const reponseVerification = (code: string, libelle = ''): string =>
  soap(
    `<r:RESULTAT xmlns:r="http://www.cnamts.fr/INSiLot2/REPUnitaire"><r:CR><r:CodeCR>${code}</r:CodeCR><r:LibelleCR>${libelle}</r:LibelleCR></r:CR></r:RESULTAT>`,
  )

export const faute = (code: string, texte: string): string =>
  soap(
    `<env:Fault><env:Code><env:Value>env:Sender</env:Value></env:Code><env:Reason><env:Text xml:lang="fr">Le service a rejeté la requête.</env:Text></env:Reason><env:Detail><siram:Erreur xmlns:siram="urn:siram" severite="erreur" code="${code}">${texte}</siram:Erreur></env:Detail></env:Fault>`,
  )

export const soap = (corps: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Body>${corps}</env:Body></env:Envelope>`
