import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import type { Branchement } from './branchement.ts'

const DELAI_MS = 10_000
const TAILLE_MAX = 1_000_000

interface Message {
  action: string
  enveloppe: string
  /** La connexion s'ouvre-t-elle sous le certificat de la structure ? */
  mode: 'professionnel' | 'structure'
}

/** Porte nos messages jusqu'à INSi ; une connexion par façon de se présenter. */
export function ouvrirTransport({ url, autorite, certificat, cle }: Branchement) {
  const ca = readFileSync(autorite)
  const agents = {
    professionnel: new Agent({ ca, keepAlive: true }),
    structure: new Agent({
      ca,
      cert: readFileSync(certificat),
      key: readFileSync(cle),
      keepAlive: true,
    }),
  }
  const envoyer = ({ action, enveloppe, mode }: Message): Promise<string> =>
    new Promise((resoudre, rejeter) => {
      const demande = request(url, {
        method: 'POST',
        agent: agents[mode],
        signal: AbortSignal.timeout(DELAI_MS),
        headers: { 'content-type': `application/soap+xml; charset=utf-8; action="${action}"` },
      })
      demande.on('error', rejeter)
      demande.on('response', (reponse) => {
        let texte = ''
        reponse.setEncoding('utf8')
        reponse.on('error', rejeter)
        reponse.on('data', (morceau: string) => {
          texte += morceau
          if (texte.length > TAILLE_MAX) demande.destroy(new Error('réponse trop longue'))
        })
        reponse.on('end', () => resoudre(texte))
      })
      demande.end(enveloppe)
    })
  return {
    envoyer,
    fermer() {
      agents.professionnel.destroy()
      agents.structure.destroy()
    },
  }
}
