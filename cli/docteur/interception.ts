import type { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:tls'
import { ouvrirPki } from '../../mocks/pki/index.ts'
import { ouvrirServeur } from '../../mocks/serveur/ouvrir-serveur.ts'
import { DOSSIER_PKI } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { type Controle, vu } from './types.ts'

/** Ceux dont l'analyse du chiffré se met entre le logiciel et les services. */
const ANTIVIRUS = [
  ...['Avast', 'AVG', 'Bitdefender', 'ESET', 'Kaspersky', 'Norton', 'McAfee', 'Sophos'],
  ...['Dr.Web', 'Trend Micro', 'F-Secure', 'G DATA', 'Zscaler', 'Fortinet', 'Netskope'],
]

const normaliser = (texte: string) => texte.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Le nom de celui qui a refait le certificat, quand on le reconnaît. */
export function nommerIntercepteur(emetteur: string): string {
  const connu = ANTIVIRUS.find((nom) => normaliser(emetteur).includes(normaliser(nom)))
  const dit = /(?:^|\n)(?:CN|O)=([^\n]+)/.exec(emetteur)?.[1]
  return connu ?? dit ?? 'un programme inconnu'
}

/** Le certificat qu'un client de cette machine reçoit en appelant ce port. */
export function certificatRecu(port: number): Promise<X509Certificate | undefined> {
  return new Promise((resoudre, rejeter) => {
    // On regarde qui répond : ce n'est pas le moment de le juger.
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
      const certificat = socket.getPeerX509Certificate()
      socket.end()
      resoudre(certificat)
    })
    socket.once('error', rejeter)
  })
}

/** Qui s'est mis entre les deux ; `null` quand le certificat reçu est celui que le serveur a présenté. */
export function intercepteur(
  recu: X509Certificate | undefined,
  presente: X509Certificate,
): string | null {
  if (!recu || recu.fingerprint256 === presente.fingerprint256) return null
  return nommerIntercepteur(recu.issuer)
}

/** Un antivirus qui lit le chiffré remplace nos certificats, et perd celui du logiciel. */
export const interception: Controle = {
  id: 'interception',
  titre: 'Interception TLS',
  async verifier() {
    const { X509Certificate } = await import('node:crypto')
    const pki = await ouvrirPki({ dossier: DOSSIER_PKI })
    const fichiers = pki.fichiers('server')
    const cert = await readFile(fichiers.chaine, 'utf8')
    const serveur = await ouvrirServeur({
      nom: 'interception',
      port: 0,
      traiter: () => new Response('vu'),
      tls: { cert, cle: await readFile(fichiers.cle, 'utf8'), ca: '', refuseAuHandshake: false },
    })
    try {
      const qui = intercepteur(await certificatRecu(serveur.port), new X509Certificate(cert))
      if (qui !== null) throw new ErreurSegur('SEGUR-ENV-009', { programme: qui })
      return vu('rien ne déchiffre les échanges de cette machine')
    } finally {
      await serveur.fermer()
    }
  },
}
