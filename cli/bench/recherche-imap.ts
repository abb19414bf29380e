import { creerHorloge } from '../../mocks/horloge.ts'
import { ouvrirPriseTls, type Prise, xoauth2 } from '../../mocks/mssante/essai/prise.ts'
import { creerMss } from '../../mocks/mssante/index.ts'
import { lireConfiance } from '../../mocks/pki/confiance.ts'
import { ouvrirPki } from '../../mocks/pki/index.ts'
import { DOSSIER_PKI } from '../chemins.ts'

const BOITE = 'camille.testier@medecin.fictif.mssante.fr'
const TAILLES = [50, 5_000] as const
const TOURS = 15

/** Ce qu'un logiciel cherche dans sa boîte ; un seul message convient, le dernier. */
const RECHERCHES = [
  ['objet', 'SUBJECT aiguille'],
  ['expéditeur', 'FROM rare'],
  ['date et non lus', 'UNSEEN SINCE 1-Jan-2026'],
  ['patient et période', 'SUBJECT ADRUN SINCE 1-Jan-2026 NOT DELETED'],
  ['texte entier', 'TEXT aiguille'],
] as const

export interface RechercheMesuree {
  nom: string
  /** Millisecondes, de la commande à sa réponse, par nombre de messages. */
  durees: Record<(typeof TAILLES)[number], readonly number[]>
  /** Première recherche, avant que rien ne soit lu. */
  premiere: Record<(typeof TAILLES)[number], number>
}

/** Un message d'une boîte ordinaire : texte et HTML, et une pièce jointe qui ne se cherche pas. */
function ecrireMessage(rang: number, dernier: number): Buffer {
  const rare = rang === dernier
  const texte = 'Cher confrère, je vous adresse ce patient pour avis. '.repeat(20)
  return Buffer.from(
    `From: Dr_Test <${rare ? 'rare' : 'ordinaire'}${rang}@hopital.fictif.mssante.fr>\r\nTo: <${BOITE}>\r\n` +
      `Subject: XDM/1.0/DDM+Compte rendu ADRUN ZOE ${rang}${rare ? ' aiguille' : ''}\r\nMessage-ID: <${rang}@x>\r\n` +
      'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n' +
      `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${texte}${rare ? 'aiguille' : ''}\r\n` +
      `--b\r\nContent-Type: application/zip; name="IHE_XDM.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(4_000)}\r\n--b--\r\n`,
  )
}

async function chronometrer(prise: Prise, recherche: string): Promise<number> {
  const debut = performance.now()
  prise.ecrire(`r UID SEARCH CHARSET UTF-8 ${recherche}\r\n`)
  const reponse = await prise.attendre(/^r (OK|NO|BAD).*\r\n$/m)
  const duree = performance.now() - debut
  if (!/^\* SEARCH \d/m.test(reponse)) throw new Error(`recherche sans résultat : ${recherche}`)
  return duree
}

/** Un opérateur simulé dont la boîte porte tant de messages, et une session IMAP ouverte sur elle. */
async function ouvrirBoite(taille: number) {
  const pki = await ouvrirPki({ dossier: DOSSIER_PKI })
  const confiance = await lireConfiance(pki)
  const mss = await creerMss({
    horloge: creerHorloge(),
    confiance,
    pki,
    verifierJeton: async () => ({ active: true, SubjectNameID: '899700000013' }),
  })
  for (let rang = 1; rang <= taille; rang += 1) mss.deposer(BOITE, ecrireMessage(rang, taille))
  const ecoute = await mss.ouvrir({ imap: 0, imapStarttls: 0, smtp: 0, smtpStarttls: 0 })
  const prise = await ouvrirPriseTls(ecoute.ports.imap, { ca: confiance.ca })
  await prise.attendre(/^\* OK/)
  prise.ecrire(`a AUTHENTICATE XOAUTH2 ${xoauth2(BOITE, 'jeton')}\r\n`)
  await prise.attendre(/^a OK/m)
  prise.ecrire('s SELECT INBOX\r\n')
  await prise.attendre(/^s OK.*\r\n$/m)
  return {
    prise,
    async fermer() {
      prise.couper()
      mss.liberer()
      await ecoute.fermer()
    },
  }
}

/** La recherche IMAP chez l'opérateur simulé, 5 000 messages à côté de 50. */
export async function mesurerRechercheImap(): Promise<readonly RechercheMesuree[]> {
  const boites = await Promise.all(TAILLES.map(ouvrirBoite))
  try {
    const mesures: RechercheMesuree[] = []
    for (const [nom, recherche] of RECHERCHES) {
      const durees = { 50: [] as number[], 5000: [] as number[] }
      const premiere = { 50: 0, 5000: 0 }
      for (let tour = 0; tour <= TOURS; tour += 1)
        for (const [rang, taille] of TAILLES.entries()) {
          const prise = boites[rang]?.prise
          if (!prise) continue
          const duree = await chronometrer(prise, recherche)
          if (tour === 0) premiere[taille] = duree
          else durees[taille].push(duree)
        }
      mesures.push({ nom, durees, premiere })
    }
    return mesures
  } finally {
    await Promise.all(boites.map((boite) => boite.fermer()))
  }
}
