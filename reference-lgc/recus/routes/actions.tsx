import { Hono } from 'hono'
import { allerVers, auteurDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { classerRecu } from '../actions/classer.ts'
import { acquitter, ecarter, marquerNonLu, retirerDuDossier } from '../actions/suivre.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { estMedecin, ouvrirRecu } from './recu-demande.ts'

/** Classer, retirer, écarter, remettre dans les non lus, prendre en compte un résultat critique. */
export function routesActions(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.post('/recus/:recu{[0-9]+}/classer', async (c) => {
    const recu = ouvrirRecu(c, dep, "Classement d'un document reçu")
    const { patient = '', confirme } = await lireCorps(c)
    const patientId = entier(patient)
    if (recu?.etat !== 'a-classer' || patientId === null) return pageErreur(c, 404)
    const issue = classerRecu(dep, recu, {
      patientId,
      auteur: auteurDe(c),
      confirme: confirme === 'oui',
    })
    if (issue.genre === 'classe')
      return allerVers(c, dep, `/recus/${recu.id}`, {
        genre: 'succes',
        textes: [`Document classé au dossier n° ${patientId}.`],
      })
    const refuse = issue.genre === 'refuse'
    return allerVers(c, dep, `/recus/${recu.id}`, {
      genre: refuse ? 'erreur' : 'attention',
      textes: [
        refuse ? `Classement refusé. ${issue.raison}` : `${issue.raison} Confirmez la comparaison.`,
      ],
    })
  })

  /** Une action sans formulaire : elle se fait, et la page suivante le dit. */
  const simple = (
    nom: string,
    action: {
      faire: (recu: DocumentRecu, auteur: string) => void
      dire: string
      vers: (recu: DocumentRecu) => string
      medecin?: boolean
    },
  ) =>
    app.post(`/recus/:recu{[0-9]+}/${nom}`, (c: Requete) => {
      const recu = ouvrirRecu(c, dep, `Document reçu : ${nom}`)
      if (!recu) return pageErreur(c, 404)
      if (action.medecin && !estMedecin(c)) return pageErreur(c, 403)
      action.faire(recu, auteurDe(c))
      return allerVers(c, dep, action.vers(recu), { genre: 'succes', textes: [action.dire] })
    })

  simple('acquitter', {
    faire: (recu, auteur) => acquitter(dep, recu, auteur),
    dire: 'Prise de connaissance enregistrée.',
    vers: ({ id }) => `/recus/${id}`,
    medecin: true,
  })
  simple('non-lu', {
    faire: (recu, auteur) => marquerNonLu(dep, recu, auteur),
    dire: 'Document remis dans les non lus.',
    vers: () => '/recus',
    medecin: true,
  })
  simple('retirer', {
    faire: (recu, auteur) => retirerDuDossier(dep, recu, auteur),
    dire: 'Document retiré du dossier : il attend un autre classement.',
    vers: ({ id }) => `/recus/${id}`,
  })
  simple('ecarter', {
    faire: (recu, auteur) => ecarter(dep, recu, auteur),
    dire: 'Document écarté de la liste.',
    vers: () => '/recus',
  })

  return app
}
