import type { Child } from 'hono/jsx'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Patient } from '../../patients/identite.ts'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Document } from '../document.ts'
import type { IdentiteImprimee } from '../mentions.ts'
import type { Contenu } from '../modele/contenu.ts'
import { niveauxDe } from '../regles/niveaux.ts'
import { nomDestinataire } from '../saisie/destinataires.ts'
import { DESCRIPTIONS } from '../types.ts'
import { Feuille } from './feuille.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  document: Document
  contenu: Contenu
  identite: IdentiteImprimee
  /** Pourquoi ce document ne sort plus. */
  empechement: string | null
  /** Cet utilisateur rédige : il peut reprendre, remplacer et supprimer. */
  redige: boolean
  mutations: Mutations
  /** Où en est l'envoi au DMP ; absent d'un cabinet qui n'y est pas raccordé. */
  envoi?: Child
}

/** Un document terminé, tel que le papier le porte, ses sorties et sa suite. */
export function PageDocument(props: Props) {
  const { cadre, bandeau, patient, document, contenu, empechement } = props
  const liste = `/patients/${patient.id}/documents`
  const adresse = `${liste}/${document.id}`
  return (
    <Page cadre={cadre} titre={contenu.titre} rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={liste}>Documents du patient</a>
      </p>
      <div class="titre-page">
        <h1>{DESCRIPTIONS[contenu.type].libelle}</h1>
        {!document.suppression && (
          <div class="actions">
            {!empechement && (
              <Sorties {...{ adresse, contenu }} messagerie={cadre.messagerie !== null} />
            )}
          </div>
        )}
      </div>
      {contenu.destinataires.length > 0 && (
        <p>Adressé à {contenu.destinataires.map(nomDestinataire).join(', ')}</p>
      )}
      {!document.suppression && props.redige && <Suites liste={liste} document={document} />}
      <Etat liste={liste} document={document} />
      {props.envoi}
      {empechement && (
        <Message genre="attention">
          <p>{empechement}</p>
        </Message>
      )}
      <Feuille {...props} />
    </Page>
  )
}

const Sorties = ({
  adresse,
  contenu,
  messagerie,
}: {
  adresse: string
  contenu: Contenu
  messagerie: boolean
}) => (
  <>
    {niveauxDe(contenu).map((niveau) => (
      <a class="bouton bouton-discret" href={`${adresse}/cda/${niveau.toLowerCase()}`}>
        Exporter le CDA {niveau}
      </a>
    ))}
    <a class="bouton" href={`${adresse}/export`}>
      Exporter
    </a>
    {messagerie && (
      <a class="bouton" href={`${adresse}/envoyer`}>
        Envoyer par MSSanté
      </a>
    )}
    <a class="bouton bouton-principal" href={`${adresse}/impression`}>
      Imprimer
    </a>
  </>
)

function Suites({ liste, document }: { liste: string; document: Document }) {
  const adresse = `${liste}/${document.id}`
  return (
    <form method="post" action={`${adresse}/version`} class="actions">
      {document.remplaceParId === null && (
        <button type="submit" class="bouton">
          Nouvelle version
        </button>
      )}
      <a class="bouton bouton-discret" href={`${liste}/nouveau?reprendre=${document.id}`}>
        Copier dans un nouveau document
      </a>
      <a class="bouton bouton-discret" href={`${adresse}/supprimer`}>
        Supprimer
      </a>
    </form>
  )
}

/** Ce que le document est devenu : supprimé, ou remplacé par une version plus récente. */
function Etat({ liste, document }: { liste: string; document: Document }) {
  const { suppression, remplaceParId } = document
  if (suppression)
    return (
      <Message genre="attention">
        <p>
          Document supprimé par {suppression.par} le {jourDe(suppression.le)} à{' '}
          {heureLue(suppression.le)} : {suppression.motif}
        </p>
      </Message>
    )
  if (remplaceParId === null) return null
  return (
    <Message genre="attention">
      <p>
        Ce document est annulé et remplacé par une{' '}
        <a href={`${liste}/${remplaceParId}`}>version plus récente</a>.
      </p>
    </Message>
  )
}
