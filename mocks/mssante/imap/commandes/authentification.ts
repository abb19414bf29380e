import { empreinteJeton } from '../../acces/jeton-presente.ts'
import type { Ouverture } from '../../acces/ouvrir-boite.ts'
import { defiDeRefus, lireXoauth2 } from '../../acces/xoauth2.ts'
import { consigner } from '../../consigner.ts'
import { creerEcart } from '../../regles/ecart.ts'
import { texteDe } from '../lecture/arguments.ts'
import { type CommandeServie, type Issue, mauvais, non, ok, type SessionImap } from '../session.ts'
import { capacites } from './capacites.ts'

const REFUS_MAX = 3
const REJETS_EN_CLAIR = 'TLS d abord'

function noter(
  session: SessionImap,
  adresse: string,
  { mecanisme, issue, empreinte }: { mecanisme: string; issue: Issue; empreinte?: string },
): void {
  consigner(session.env.journal, {
    protocole: 'IMAP',
    operation: 'imap.AUTHENTICATE',
    connexion: session.id,
    boite: adresse,
    demande: `AUTHENTICATE ${mecanisme}`,
    reponse: `${issue.statut} ${issue.code ? `[${issue.code.split(' ')[0]}] ` : ''}${issue.texte}`,
    code: issue.statut === 'OK' ? null : (issue.code ?? issue.statut),
    resultat: issue.statut === 'OK' ? 'ok' : 'refus',
    tls: session.tls,
    details: { mecanisme, ...(empreinte === undefined ? {} : { jeton: empreinte }) },
  })
}

/** Ce qu'une ouverture change à la session, ou pourquoi elle est refusée. */
function conclure(session: SessionImap, mecanisme: string, ouverture: Ouverture): Issue {
  if ('refus' in ouverture) {
    session.refus += 1
    const { codeImap, texte } = ouverture.refus
    if (session.refus >= REFUS_MAX) return { statut: 'BYE', texte: 'trop de refus', code: codeImap }
    return non(texte, codeImap)
  }
  session.boite = ouverture.boite
  session.personne = ouverture.personne
  session.mecanisme = mecanisme
  return ok('connecte', `CAPABILITY ${capacites(session)}`)
}

function panneAuth(session: SessionImap, adresse: string): Ouverture | null {
  const panne = session.env.pannes.prendre(
    { endpoint: 'imap', boite: adresse },
    'auth-unavailable',
    'auth-refuse-next',
  )
  if (!panne) return null
  return panne.mode === 'auth-unavailable'
    ? {
        refus: {
          statut: '503',
          codeImap: 'UNAVAILABLE',
          codeSmtp: 454,
          texte: 'Pro Sante Connect injoignable',
        },
      }
    : {
        refus: {
          statut: '401',
          codeImap: 'AUTHENTICATIONFAILED',
          codeSmtp: 535,
          texte: 'jeton refuse',
        },
      }
}

async function parJeton(session: SessionImap, base64: string): Promise<Issue> {
  const lue = lireXoauth2(base64)
  if (!lue) {
    const issue = mauvais('reponse XOAUTH2 mal formee')
    noter(session, '', { mecanisme: 'XOAUTH2', issue })
    return issue
  }
  const { utilisateur, jeton } = lue
  const ouverture =
    panneAuth(session, utilisateur) ?? (await session.env.acces.parJeton(utilisateur, jeton))
  // Le client lit pourquoi en JSON, répond une ligne vide, puis reçoit le refus (mssante.md §4 [I]).
  if ('refus' in ouverture && ouverture.refus.statut !== null)
    await session.demander(defiDeRefus(ouverture.refus.statut))
  const issue = conclure(session, 'XOAUTH2', ouverture)
  noter(session, utilisateur, { mecanisme: 'XOAUTH2', issue, empreinte: empreinteJeton(jeton) })
  return issue
}

function parCertificat(session: SessionImap, mecanisme: string, base64: string): Issue {
  const champs = Buffer.from(base64 === '=' ? '' : base64, 'base64')
    .toString('utf8')
    .split('\0')
  const adresse = mecanisme === 'PLAIN' ? champs[1] || champs[0] || '' : (champs[0] ?? '')
  if (mecanisme === 'PLAIN' && champs.length !== 3) return mauvais('reponse PLAIN mal formee')
  const ouverture = session.env.acces.parCertificat(adresse, session.certificat)
  const issue = conclure(session, mecanisme, ouverture)
  noter(session, adresse, { mecanisme, issue })
  return issue
}

function refuserEnClair(session: SessionImap, verbe: string): Issue {
  consigner(session.env.journal, {
    protocole: 'IMAP',
    operation: `imap.${verbe}`,
    connexion: session.id,
    demande: verbe,
    reponse: `NO [PRIVACYREQUIRED] ${REJETS_EN_CLAIR}`,
    resultat: 'refus',
    code: 'PRIVACYREQUIRED',
    ecarts: [
      creerEcart('tls', 'Authentification demandée avant TLS.', {
        source: 'mssante.md §3, CONF.05',
        marque: 'V',
      }),
    ],
  })
  return non(REJETS_EN_CLAIR, 'PRIVACYREQUIRED')
}

/** Ouvrir la session : jeton pour PER et ORG, certificat pour APP (mssante.md §4). */
export const AUTHENTIFICATION: Readonly<Record<string, CommandeServie>> = {
  LOGIN: {
    moment: 'avant',
    executer: (session) =>
      session.tls ? non('LOGIN n est pas offert', 'CANNOT') : refuserEnClair(session, 'LOGIN'),
  },
  AUTHENTICATE: {
    moment: 'avant',
    async executer(session, args) {
      if (!session.tls) return refuserEnClair(session, 'AUTHENTICATE')
      const mecanisme = texteDe(args[0]).toUpperCase()
      const sansCertificat = !session.certificat || session.certificat.defaut !== null
      if (session.env.reglages().exigerCertificat && sansCertificat)
        return non('certificat de client exige', 'AUTHENTICATIONFAILED')
      const connu =
        mecanisme === 'XOAUTH2' ||
        (!sansCertificat && (mecanisme === 'PLAIN' || mecanisme === 'EXTERNAL'))
      if (!connu) return non('mecanisme non offert', 'CANNOT')
      const base64 = args[1] ? texteDe(args[1]) : await session.demander('')
      if (base64 === null || base64 === '*') return mauvais('authentification abandonnee')
      return mecanisme === 'XOAUTH2'
        ? parJeton(session, base64)
        : parCertificat(session, mecanisme, base64)
    },
  },
}
