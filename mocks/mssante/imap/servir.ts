import { randomBytes } from 'node:crypto'
import type { Socket } from 'node:net'
import { lireCertificat } from '../acces/certificat-presente.ts'
import { consigner } from '../consigner.ts'
import type { EnvMss } from '../env.ts'
import { choisirContexte } from '../tls/choisir-contexte.ts'
import { lireFaits } from '../tls/faits.ts'
import { noterTls } from '../tls/noter.ts'
import { passerEnTls } from '../tls/passer-en-tls.ts'
import { creerBoucle } from './boucle.ts'
import { capacites } from './commandes/capacites.ts'
import { traiter } from './executer.ts'
import { creerSelection } from './selection.ts'
import type { SessionImap } from './session.ts'

/** Sert une connexion IMAP, du salut à la fin ; `tlsDirect` : TLS avant tout (RFC 8314). */
export async function servirImap(
  socket: Socket,
  env: EnvMss,
  { tlsDirect }: { tlsDirect: boolean },
): Promise<void> {
  const id = randomBytes(6).toString('hex')
  const boucle = creerBoucle(socket, {
    limites: () => ({
      ligne: 64 * 1024,
      // Avant l'ouverture de la boîte, aucune commande n'a besoin d'un grand littéral.
      litteral: session.boite ? env.reglages().tailleMax : 8 * 1024,
    }),
    inactiviteMs: () => env.reglages().inactiviteMs,
  })
  const session: SessionImap = {
    id,
    env,
    tls: null,
    certificat: null,
    boite: null,
    personne: null,
    mecanisme: null,
    refus: 0,
    fautes: 0,
    selection: null,
    envoyer: boucle.envoyer,
    ecouler: boucle.ecouler,
    raccrocher: boucle.finir,
    async demander(invite) {
      boucle.envoyer(`+ ${invite}\r\n`)
      return boucle.ligne()
    },
    async veiller() {
      boucle.envoyer('+ en veille\r\n')
      veille = true
      annoncer()
      const ligne = await boucle.ligne()
      veille = false
      return ligne
    },
    async passerEnTls() {
      if (!tlsDirect) boucle.envoyer(`${boucle.etiquette()} OK a toi de commencer TLS\r\n`)
      if (env.pannes.prendre({ endpoint: 'imap', etape: 'STARTTLS' }, 'tls-close')) {
        boucle.couper()
        return
      }
      const montre = choisirContexte('imap', { ...env, reglages: env.reglages() })
      try {
        const tls = await passerEnTls(boucle.detacher(), montre.contexte, boucle.tenir)
        session.certificat = lireCertificat(tls, env)
        session.tls = lireFaits(tls, session.certificat)
        boucle.attacher(tls)
        noterTls(env, { connexion: id, protocole: 'imap', montre, tls: session.tls })
      } catch (cause) {
        noterTls(env, { connexion: id, protocole: 'imap', montre, echec: cause })
        boucle.couper()
      }
    },
    selectionner(dossier, { lectureSeule }) {
      session.selection?.quitter()
      session.selection =
        dossier &&
        creerSelection(dossier, {
          lectureSeule,
          prevenir: () => {
            if (veille) annoncer()
          },
        })
      return session.selection
    },
  }
  let veille = false
  const annoncer = () => {
    const lignes = session.selection?.annoncer({ retraits: true }) ?? []
    if (lignes.length > 0) boucle.envoyer(`${lignes.join('\r\n')}\r\n`)
  }
  const oublier = env.sessions.ouvrir({
    id,
    protocole: 'imap',
    boite: () => session.boite?.adresse ?? null,
    mecanisme: () => session.mecanisme,
    depuis: env.horloge.maintenant().toISOString(),
    fermer(raison) {
      boucle.envoyer(`* BYE ${raison}\r\n`)
      boucle.finir()
    },
    couper: boucle.couper,
  })
  try {
    if (tlsDirect) await session.passerEnTls()
    if (env.pannes.prendre({ endpoint: 'imap', etape: 'ACCUEIL' }, 'greet-421')) {
      boucle.envoyer('* BYE service indisponible\r\n')
      boucle.finir()
      return
    }
    boucle.envoyer(`* OK [CAPABILITY ${capacites(session)}] ${env.nom} IMAP4rev1\r\n`)
    for (;;) {
      const evenement = await boucle.lire()
      if (evenement === null) return
      if ((await traiter(session, evenement, boucle)) === 'fin') {
        boucle.finir()
        return
      }
    }
  } catch (cause) {
    // Une faute du banc se dit, et n'emporte pas les autres sessions.
    consigner(env.journal, {
      protocole: 'IMAP',
      operation: 'imap.faute-du-banc',
      connexion: id,
      boite: session.boite?.adresse,
      demande: '',
      reponse: cause instanceof Error ? cause.message : String(cause),
      resultat: 'faute',
    })
    boucle.couper()
  } finally {
    session.selection?.quitter()
    oublier()
  }
}
