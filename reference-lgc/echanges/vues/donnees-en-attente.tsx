import { grouperMatricule, natureDe } from '../../insi/natures.ts'
import type { Patient } from '../../patients/identite.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { nommer } from '../domaine.ts'
import type { Compteurs } from '../reception/depot.ts'
import type { MessageRecu } from '../reception/message-recu.ts'
import { EtatVerification } from './etats.tsx'
import { Onglets } from './onglets.tsx'
import { Resultats } from './resultats.tsx'

export interface DonneeEnAttente {
  message: MessageRecu
  /** Les dossiers que l'utilisateur peut désigner ; aucun après un KO. */
  proposes: readonly Patient[]
}

interface Props {
  cadre: Cadre
  donnees: readonly DonneeEnAttente[]
  compteurs: Compteurs
  /** Le profil lit-il le contenu des résultats ? */
  medecin: boolean
}

/** La liste de travail des données reçues qui ne sont dans aucun dossier (INS.48). */
export function PageDonneesEnAttente({ cadre, donnees, compteurs, medecin }: Props) {
  return (
    <Page cadre={cadre} titre="Données en attente" rubrique="receptions">
      <h1>Données en attente</h1>
      <Onglets actif="donnees" compteurs={compteurs} />
      {donnees.length === 0 ? (
        <section class="carte etat-vide" aria-label="Liste">
          <h2>Aucune donnée en attente</h2>
          <p>Tout ce que vos partenaires ont envoyé est dans le dossier du bon patient.</p>
        </section>
      ) : (
        <>
          <Alerte donnees={donnees} />
          {donnees.map((donnee) => (
            <Carte {...donnee} medecin={medecin} />
          ))}
        </>
      )}
    </Page>
  )
}

/** L'alerte dit ce qui n'est dans aucun dossier, et ce qu'INSi a refusé. */
function Alerte({ donnees }: Pick<Props, 'donnees'>) {
  const total = donnees.length
  const refusees = donnees.filter(({ message }) => message.verification === 'discorde').length
  return (
    <Message genre="attention">
      <p>
        {total === 1
          ? "1 donnée reçue n'est dans aucun dossier."
          : `${total} données reçues ne sont dans aucun dossier.`}
      </p>
      {refusees > 0 && <p>{phraseRefus(refusees, total)}</p>}
    </Message>
  )
}

function phraseRefus(refusees: number, total: number): string {
  if (total === 1) return 'INSi ne confirme pas son INS : elle ne sera pas intégrée.'
  return refusees === 1
    ? "INSi ne confirme pas l'INS de l'une d'elles : elle ne sera pas intégrée."
    : `INSi ne confirme pas l'INS de ${refusees} d'entre elles : elles ne seront pas intégrées.`
}

function Carte({ message, proposes, medecin }: DonneeEnAttente & { medecin: boolean }) {
  const { identite, ins, donnee } = message
  const nom = `${identite.nomNaissance} ${identite.premierPrenom}`
  return (
    <article class="carte pile" aria-label={`${donnee?.titre ?? 'Donnée'} pour ${nom}`}>
      <h2>{donnee?.titre}</h2>
      <dl class="traits">
        <div>
          <dt>Patient indiqué</dt>
          <dd>
            {nom}
            <span class="precision">
              {identite.sexe}, {dateAffichee(identite.dateNaissance)}
            </span>
          </dd>
        </div>
        <div>
          <dt>Émetteur</dt>
          <dd>
            {nommer(message.emetteur)}
            <span class="precision">
              le {jourDe(message.recuLe)} à {heureLue(message.recuLe)}
            </span>
          </dd>
        </div>
        <div>
          <dt>INS reçue</dt>
          <dd>
            {ins ? `${grouperMatricule(ins.matricule)} ${natureDe(ins.oid) ?? ''}` : 'Aucune'}
          </dd>
        </div>
        <div>
          <dt>Vérification INSi</dt>
          <dd>
            <EtatVerification message={message} />
          </dd>
        </div>
        <div>
          <dt>Pourquoi elle attend</dt>
          <dd>{message.motif}</dd>
        </div>
      </dl>
      {donnee && medecin && (
        <details>
          <summary>Voir les résultats</summary>
          <Resultats donnee={donnee} />
        </details>
      )}
      <form method="post" action={`/receptions/donnees/${message.id}`} class="actions">
        {proposes.map((patient) => (
          <button
            type="submit"
            name="action"
            value={`rattacher-${patient.id}`}
            class="bouton bouton-principal"
          >
            Rattacher au dossier n° {patient.id}
          </button>
        ))}
        <button type="submit" name="action" value="reexaminer" class="bouton">
          Réexaminer<span class="invisible"> {nom}</span>
        </button>
        <button type="submit" name="action" value="ecarter" class="bouton bouton-discret">
          Écarter<span class="invisible"> {nom}</span>
        </button>
      </form>
    </article>
  )
}
