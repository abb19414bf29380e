import type { Child } from 'hono/jsx'
import { Champ, type Erreur, erreurDe, SommaireErreurs } from '../../../vues/champ.tsx'
import { jourDe } from '../../../vues/heures.ts'
import { Message } from '../../../vues/message.tsx'
import { type Cadre, Page } from '../../../vues/page.tsx'
import { dateLue } from '../../regles/date-partielle.ts'
import type { Rappel } from '../rappel.ts'
import type { SaisieRappel } from '../saisie.ts'

const LIBELLES = {
  reporteAu: 'Reporter au',
  motifReport: 'Motif du report',
  motifEcart: "Motif de l'écart",
  mois: 'Périodicité en mois',
}

interface Props {
  cadre: Cadre
  bandeau: Child
  patientId: number
  /** `null` quand aucune règle ne vise ce patient. */
  rappel: Rappel | null
  saisie: SaisieRappel
  erreurs: readonly Erreur[]
}

/** Chaque rappel se reporte, s'écarte, change de rythme ou revient à la règle (DOC.09). */
export function PageModifierRappel(props: Props) {
  const { cadre, bandeau, patientId, rappel, erreurs } = props
  return (
    <Page cadre={cadre} titre="Modifier le rappel de VSM" rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href="/vsm">VSM à mettre à jour</a>
      </p>
      <h1>Modifier le rappel de VSM</h1>
      <Etat rappel={rappel} />
      {rappel && (
        <>
          <SommaireErreurs erreurs={erreurs} libelles={LIBELLES} />
          <div class="deux-cartes">
            <Report {...props} />
            <Periodicite {...props} />
            <Ecart {...props} />
            <Retablir patientId={patientId} rappel={rappel} />
          </div>
        </>
      )}
    </Page>
  )
}

function Etat({ rappel }: Pick<Props, 'rappel'>) {
  if (!rappel)
    return (
      <Message genre="information">
        <p>Aucune règle du cabinet ne réclame de VSM pour ce patient.</p>
      </Message>
    )
  const { motifs, mois, dernier, echeance, ajustement } = rappel
  return (
    <dl class="traits carte carte-dense">
      <Ligne terme="Motif du rappel" valeur={motifs.join(', ')} />
      <Ligne terme="Périodicité" valeur={`${mois} mois`} />
      <Ligne terme="Dernier VSM" valeur={dernier ? dateLue(dernier) : 'Aucun'} />
      <Ligne
        terme="Échéance"
        valeur={
          ajustement.ecarteLe
            ? `Rappel écarté le ${jourDe(ajustement.ecarteLe)} : ${ajustement.motif ?? ''}`
            : dateLue(echeance)
        }
      />
    </dl>
  )
}

const Ligne = ({ terme, valeur }: { terme: string; valeur: string }) => (
  <div>
    <dt>{terme}</dt>
    <dd>{valeur}</dd>
  </div>
)

function Report({ patientId, saisie, erreurs }: Props) {
  return (
    <Volet patientId={patientId} id="report" titre="Reporter">
      <Champ
        nom="reporteAu"
        libelle={LIBELLES.reporteAu}
        valeur={saisie.reporteAu}
        erreur={erreurDe(erreurs, 'reporteAu')}
        aide="jj/mm/aaaa"
        saisie="numeric"
        obligatoire
      />
      <Champ
        nom="motifReport"
        libelle={LIBELLES.motifReport}
        valeur={saisie.motifReport}
        erreur={erreurDe(erreurs, 'motifReport')}
      />
      <Envoi valeur="reporter" mot="Reporter le rappel" />
    </Volet>
  )
}

function Periodicite({ patientId, saisie, erreurs }: Props) {
  return (
    <Volet patientId={patientId} id="periodicite" titre="Changer la périodicité">
      <Champ
        nom="mois"
        libelle={LIBELLES.mois}
        valeur={saisie.mois}
        erreur={erreurDe(erreurs, 'mois')}
        aide="Pour ce patient seulement, de 1 à 60"
        saisie="numeric"
        obligatoire
      />
      <Envoi valeur="periodicite" mot="Changer la périodicité" />
    </Volet>
  )
}

function Ecart({ patientId, saisie, erreurs }: Props) {
  return (
    <Volet patientId={patientId} id="ecart" titre="Écarter">
      <Champ
        nom="motifEcart"
        libelle={LIBELLES.motifEcart}
        valeur={saisie.motifEcart}
        erreur={erreurDe(erreurs, 'motifEcart')}
        aide="Patient suivi ailleurs, refus du patient…"
        obligatoire
      />
      <Envoi valeur="ecarter" mot="Écarter le rappel" />
    </Volet>
  )
}

function Retablir({ patientId, rappel }: { patientId: number; rappel: Rappel }) {
  const { mois, reporteAu, ecarteLe } = rappel.ajustement
  if (mois === null && reporteAu === null && ecarteLe === null) return null
  return (
    <Volet patientId={patientId} id="retablir" titre="Revenir à la règle du cabinet">
      <p class="champ-aide">Report, écart et périodicité propres à ce patient sont abandonnés.</p>
      <Envoi valeur="retablir" mot="Rétablir le rappel automatique" />
    </Volet>
  )
}

function Volet({
  patientId,
  id,
  titre,
  children,
}: {
  patientId: number
  id: string
  titre: string
  children: Child
}) {
  return (
    <form
      method="post"
      action={`/patients/${patientId}/rappel-vsm`}
      class="carte carte-dense pile"
      aria-labelledby={`titre-${id}`}
      novalidate
    >
      <h2 id={`titre-${id}`}>{titre}</h2>
      {children}
    </form>
  )
}

const Envoi = ({ valeur, mot }: { valeur: string; mot: string }) => (
  <div class="actions">
    <button type="submit" name="action" value={valeur} class="bouton">
      {mot}
    </button>
  </div>
)
