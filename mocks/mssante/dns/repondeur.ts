import { createSocket } from 'node:dgram'
import { consigner } from '../consigner.ts'
import type { Ecoute } from '../ecouter.ts'
import type { EnvMss } from '../env.ts'
import type { LieuMss } from '../resumer.ts'
import { ecrireReponse, lireQuestion } from './paquet.ts'
import { resoudre } from './zone.ts'

/** Ouvre l'écoute UDP au port voulu, sinon à un port libre : un autre programme peut le tenir. */
async function ouvrir(port: number) {
  const essayer = (voulu: number) =>
    new Promise<ReturnType<typeof createSocket>>((resoudreEcoute, rejeter) => {
      const prise = createSocket('udp4')
      prise.once('error', rejeter)
      prise.bind(voulu, '127.0.0.1', () => resoudreEcoute(prise))
    })
  return essayer(port).catch(() => essayer(0))
}

/**
 * Le petit serveur DNS de l'opérateur, en UDP sur 127.0.0.1 : adresses d'autoconfiguration et services
 * SRV, autorité pour ses seuls domaines. Un paquet illisible reste sans réponse (mssante.md §5 [C]).
 */
export async function ouvrirDns(env: EnvMss, port: number, lieu: () => LieuMss): Promise<Ecoute> {
  const prise = await ouvrir(port)
  prise.on('error', () => undefined)
  prise.on('message', (paquet, { address, port: retour }) => {
    const question = lireQuestion(paquet)
    if (!question) return
    if (env.pannes.prendre({ endpoint: 'dns' }, 'connect-timeout')) return
    const inconnu = env.pannes.prendre({ endpoint: 'dns' }, '404')
    const donnees = inconnu ? null : resoudre(question, lieu())
    prise.send(ecrireReponse(question, donnees), retour, address)
    consigner(env.journal, {
      protocole: 'DNS',
      operation: 'dns',
      connexion: 'dns',
      demande: `${question.nom} type ${question.type}`,
      reponse: donnees === null ? 'nom inconnu' : JSON.stringify(donnees),
      resultat: donnees === null ? 'refus' : 'ok',
    })
  })
  return {
    port: prise.address().port,
    fermer: () => new Promise((fin) => prise.close(() => fin())),
  }
}
