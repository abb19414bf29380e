import type { Child } from 'hono/jsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { Pages } from '../../vues/pages.tsx'
import { LIGNES_PAR_PAGE, type PatientTrace } from '../lire.ts'

interface Props {
  cadre: Cadre
  titre: string
  /** Adresse du journal, sans filtre. */
  adresse: string
  total: number
  page: number
  /** Dossier auquel le journal est réduit. */
  filtre: number | null
  /** La table, quand il y a des lignes. */
  children: Child
}

/** Un journal, du plus récent au plus ancien, réductible à un dossier. */
export function PageJournal({ cadre, titre, adresse, total, page, filtre, children }: Props) {
  const suite = filtre === null ? '' : `&patient=${filtre}`
  return (
    <Page cadre={cadre} titre={titre} rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>{titre}</h1>
      <Filtre {...{ adresse, filtre }} />
      {total === 0 ? <Vide filtre={filtre} /> : children}
      <Pages
        {...{ page, total }}
        parPage={LIGNES_PAR_PAGE}
        adresse={(n) => `${adresse}?page=${n}${suite}`}
      />
    </Page>
  )
}

function Filtre({ adresse, filtre }: Pick<Props, 'adresse' | 'filtre'>) {
  return (
    <search>
      <form method="get" action={adresse} class="actions">
        <label for="patient">Dossier n°</label>
        <div class="champ">
          <input
            id="patient"
            name="patient"
            value={filtre === null ? '' : String(filtre)}
            size={8}
            inputmode="numeric"
            autocomplete="off"
          />
        </div>
        <button type="submit" class="bouton">
          Filtrer
        </button>
        {filtre !== null && <a href={adresse}>Voir tous les dossiers</a>}
      </form>
    </search>
  )
}

function Vide({ filtre }: Pick<Props, 'filtre'>) {
  return (
    <section class="carte etat-vide" aria-label="Journal">
      <h2>Aucune ligne</h2>
      <p>
        {filtre === null
          ? "Rien n'a encore été tracé."
          : "Ce dossier n'a pas de ligne ici. Vérifiez son numéro ou voyez tous les dossiers."}
      </p>
    </section>
  )
}

/** Le nom mène à la fiche, dont l'ouverture sera tracée à son tour ; sans droit, un numéro. */
export function LienPatient({ patient, nomme }: { patient: PatientTrace | null; nomme: boolean }) {
  if (patient === null) return null
  if (!nomme) return <>Dossier n° {patient.id}</>
  return (
    <a href={`/patients/${patient.id}`}>
      {patient.nom} (n°&nbsp;{patient.id})
    </a>
  )
}
