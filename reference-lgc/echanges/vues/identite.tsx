import type { Cog } from '../../cog/cog.ts'
import type { Patient } from '../../patients/identite.ts'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { nommer } from '../domaine.ts'
import { natureDe } from '../journal/natures.ts'
import type { Decision } from '../reception/integration/decision.ts'
import type { MessageRecu } from '../reception/message-recu.ts'
import { EtatSuite, EtatVerification } from './etats.tsx'
import { TraitsRecus } from './traits-recus.tsx'

/** Une décision possible : un dossier à mettre à jour, ou `null` pour en créer un. */
export interface Choix {
  patient: Patient | null
  decision: Decision
}

interface Props {
  cadre: Cadre
  cog: Cog
  message: MessageRecu
  candidats: readonly Patient[]
  choix: readonly Choix[]
  /** Le profil peut-il appeler INSi ? */
  appelPermis: boolean
}

/** Une identité reçue : d'où elle vient, ce qu'INSi en dit, ce qu'on peut en faire. */
export function PageIdentiteRecue(props: Props) {
  const { cadre, message, candidats, cog } = props
  const { nomNaissance, premierPrenom } = message.identite
  return (
    <Page
      cadre={cadre}
      titre={`Identité reçue : ${nomNaissance} ${premierPrenom}`}
      rubrique="receptions"
    >
      <p class="fil">
        <a href="/receptions">Identités reçues</a>
      </p>
      <h1>{`Identité reçue : ${nomNaissance} ${premierPrenom}`}</h1>
      <Provenance {...props} />
      <TraitsRecus message={message} candidats={candidats} cog={cog} />
      {message.suite === 'a-traiter' ? <Decisions {...props} /> : null}
      <details class="carte">
        <summary>Message reçu</summary>
        <pre class="message-brut">{message.contenu.replace(/\r/g, '\n')}</pre>
      </details>
    </Page>
  )
}

function Provenance({ message, appelPermis }: Props) {
  const attend = message.verification === 'attendue'
  return (
    <section
      class="carte carte-dense pile"
      aria-label="Provenance"
      data-suivi={attend ? `/receptions/identites/${message.id}/etat` : undefined}
    >
      <dl class="traits">
        <div>
          <dt>Émetteur</dt>
          <dd>{nommer(message.emetteur)}</dd>
        </div>
        <div>
          <dt>Message</dt>
          <dd>
            {natureDe(message.evenement)}, le {jourDe(message.recuLe)} à {heureLue(message.recuLe)}
          </dd>
        </div>
        <div>
          <dt>Chez l'émetteur</dt>
          <dd>{message.fiabilite === 'VALI' ? 'Identité validée' : 'Identité provisoire'}</dd>
        </div>
        <div>
          <dt>Vérification INSi</dt>
          <dd>
            <EtatVerification message={message} />
          </dd>
        </div>
        <div>
          <dt>État</dt>
          <dd>
            <EtatSuite message={message} />
          </dd>
        </div>
      </dl>
      {message.verificationMessage && (
        <Message genre="attention">
          <p>{message.verificationMessage} La vérification sera relancée d'elle-même.</p>
        </Message>
      )}
      {message.motif && (
        <Message genre="information">
          <p>{message.motif}</p>
        </Message>
      )}
      {message.verification === 'incident' && appelPermis && (
        <form method="post" action={`/receptions/identites/${message.id}`}>
          <button type="submit" name="action" value="verifier" class="bouton">
            Relancer la vérification
          </button>
        </form>
      )}
    </section>
  )
}

const EFFETS_INS = {
  aucune: 'sans matricule ni OID',
  recuperee: 'avec le matricule et l’OID vérifiés par INSi : identité récupérée ou qualifiée',
  qualifiee: 'avec le matricule et l’OID, qualifiée sous contrat de confiance',
} as const

/** Ce que le bouton fera, dit avant de cliquer. */
function effetDe({ patient, decision }: Choix): string {
  if (decision.genre !== 'integrer') return decision.raison
  if (decision.traits === 'complementaires')
    return 'Seuls le nom et le prénom utilisés seront repris.'
  if (patient) return `Les traits reçus remplaceront ceux du dossier, ${EFFETS_INS[decision.ins]}.`
  return decision.ins === 'recuperee'
    ? 'Le dossier sera créé au statut récupérée, avec le matricule et l’OID vérifiés par INSi.'
    : `Le dossier sera créé ${EFFETS_INS[decision.ins]}.`
}

function Decisions({ message, choix }: Props) {
  return (
    <form
      method="post"
      action={`/receptions/identites/${message.id}`}
      class="carte pile"
      aria-label="Décision"
    >
      <h2>Que faire de cette identité ?</h2>
      {choix.map((c) => (
        <div class="actions-colonne">
          <button
            type="submit"
            name="action"
            value={c.patient ? `mettre-a-jour-${c.patient.id}` : 'creer'}
            class={c === choix[0] ? 'bouton bouton-principal' : 'bouton'}
            aria-describedby={`effet-${c.patient?.id ?? 'creation'}`}
          >
            {c.patient ? `Mettre à jour le dossier n° ${c.patient.id}` : 'Créer le dossier'}
          </button>
          <p class="champ-aide" id={`effet-${c.patient?.id ?? 'creation'}`}>
            {effetDe(c)}
          </p>
        </div>
      ))}
      <div class="actions">
        <button type="submit" name="action" value="ecarter" class="bouton bouton-discret">
          Ne pas intégrer
        </button>
      </div>
    </form>
  )
}
