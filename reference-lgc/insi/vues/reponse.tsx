import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { heureDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Appel, Decision } from '../depot.ts'
import { estAutomatique } from '../motifs.ts'
import { LIBELLES_OPERATION } from '../operations.ts'
import type { TraitCompare } from '../regles/comparer.ts'
import { conseils } from '../regles/conseils.ts'
import type { ReponseInsi } from '../reponse.ts'
import { TableauComparaison } from './comparaison.tsx'
import { VerdictVerification } from './verification.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  appel: Appel
  reponse: ReponseInsi
  traits: readonly TraitCompare[]
  /** Pourquoi l'identité reçue ne peut pas être reprise. */
  raisons: readonly string[]
  /** Autre dossier qui porte déjà ce matricule. */
  autreDossier: number | null
  alerte: string | null
}

/** La réponse d'un appel soldé : à comparer et décider, ou à réessayer. */
export function PageReponse(props: Props) {
  const { patient, appel, reponse } = props
  return (
    <Page cadre={props.cadre} titre="Réponse d'INSi" rubrique="patients" bandeau={props.bandeau}>
      <p class="fil">
        <a href={`/patients/${patient.id}`}>Fiche d'identité</a>
      </p>
      <div class="titre-page">
        <h1>Réponse d'INSi</h1>
        <p class="secondaire">
          {LIBELLES_OPERATION[appel.operation]},{' '}
          {estAutomatique(appel.motif) ? 'automatique, fiche ouverte' : 'demandée'} par{' '}
          {appel.auteur} à {heureDe(appel.lanceLe)}, code {reponse.code}.
        </p>
      </div>
      <Contenu {...props} />
    </Page>
  )
}

function Contenu(props: Props) {
  const { genre } = props.reponse
  if (genre === 'trouvee') return <Trouvee {...props} />
  if (genre === 'concorde' || genre === 'discorde') return <VerdictVerification {...props} />
  return <SansIdentite {...props} />
}

/** La comparaison, et la décision quand elle est encore à prendre. */
function Trouvee({ patient, appel, traits, raisons, autreDossier, alerte }: Props) {
  const adresse = `/patients/${patient.id}/insi/${appel.id}`
  const ecarts = traits.filter((t) => t.comparaison === 'différent').length
  return (
    <>
      {raisons.length > 0 && appel.decision === null && (
        <Message genre="erreur">
          {raisons.map((raison) => (
            <p>{raison}</p>
          ))}
          <p>Ces données ne peuvent pas être reprises. La fiche est inchangée.</p>
          {autreDossier !== null && (
            <p>
              <a href={`/patients/${autreDossier}`}>Ouvrir l'autre dossier</a>
            </p>
          )}
        </Message>
      )}
      {alerte && (
        <Message genre="attention">
          <p>{alerte}</p>
          <p>Le premier prénom du dossier ne sera pas remplacé.</p>
        </Message>
      )}
      {appel.decision === null && raisons.length === 0 && (
        <Message genre={ecarts > 0 ? 'attention' : 'information'}>
          <p>{phraseEcarts(ecarts)}</p>
        </Message>
      )}
      {appel.decision !== null && (
        <Message genre="information">
          <p>{phraseDecision(appel.decision)}</p>
        </Message>
      )}
      <TableauComparaison traits={traits} />
      {appel.decision === null && raisons.length === 0 && (
        <form method="post" action={adresse} class="actions">
          <input type="hidden" name="version" value={String(patient.version)} />
          <button type="submit" name="decision" value="accepter" class="bouton bouton-principal">
            Accepter l'identité
          </button>
          <button type="submit" name="decision" value="refuser" class="bouton bouton-discret">
            Refuser
          </button>
        </form>
      )}
    </>
  )
}

function phraseDecision(decision: Decision): string {
  if (decision === 'acceptee') return 'Cette identité a été acceptée.'
  if (decision === 'reprise-seule')
    return "Tout concorde : cette identité a été reprise sans clic, comme le cabinet l'a réglé."
  return 'Cette identité a été refusée.'
}

const phraseEcarts = (ecarts: number) => {
  if (ecarts === 0) return "Les traits du dossier et d'INSi s'accordent."
  const nombre = ecarts === 1 ? 'Un trait diffère' : `${ecarts} traits diffèrent`
  return `${nombre} entre le dossier et INSi. Accepter reprend les valeurs d'INSi.`
}

const CHEMINS = { traits: 'insi', verification: 'verification' } as const

/** Une panne ne bloque rien : elle se dit, se réessaie, ou se laisse. */
function SansIdentite({ patient, appel, reponse }: Props) {
  const conseil = conseils(reponse)
  return (
    <>
      <Message genre={reponse.genre === 'erreur' ? 'erreur' : 'attention'}>
        <p>{phraseSansIdentite(reponse)}</p>
        {conseil.length > 0 && (
          <ul>
            {conseil.map((c) => (
              <li>{c}</li>
            ))}
          </ul>
        )}
        <p>La fiche est inchangée, vous pouvez continuer à vous en servir.</p>
      </Message>
      <div class="actions">
        {appel.operation !== 'carte-vitale' ? (
          <form method="post" action={`/patients/${patient.id}/${CHEMINS[appel.operation]}`}>
            <button type="submit" class="bouton bouton-principal">
              Réessayer
            </button>
          </form>
        ) : (
          <a class="bouton bouton-principal" href={`/patients/${patient.id}/vitale`}>
            Réessayer
          </a>
        )}
        <a class="bouton bouton-discret" href={`/patients/${patient.id}`}>
          Revenir à la fiche
        </a>
      </div>
    </>
  )
}

function phraseSansIdentite(reponse: ReponseInsi): string {
  if (reponse.genre === 'absente') return 'INSi ne trouve aucune identité (code 01).'
  if (reponse.genre === 'plusieurs') return 'INSi trouve plusieurs identités (code 02).'
  if (reponse.genre === 'erreur') return `${reponse.message} (code ${reponse.code})`
  return ''
}
