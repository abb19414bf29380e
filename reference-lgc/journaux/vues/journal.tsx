import { heureDe, jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { Pages } from '../../vues/pages.tsx'
import { type Journal, LIGNES_PAR_PAGE, type LigneJournal, type PageJournal } from '../lire.ts'

const TITRES: Record<Journal, string> = {
  acces: 'Journal des accès',
  insi: 'Journal des appels INSi',
}

interface Props {
  cadre: Cadre
  journal: Journal
  contenu: PageJournal
  page: number
  /** Dossier auquel le journal est réduit. */
  filtre: number | null
  /** Le profil peut-il lire les noms des patients ? */
  nomme: boolean
}

/** Un journal, du plus récent au plus ancien, réductible à un dossier. */
export function PageJournaux(props: Props) {
  const { cadre, journal, contenu, page, filtre } = props
  const adresse = `/reglages/journal-${journal}`
  const suite = filtre === null ? '' : `&patient=${filtre}`
  return (
    <Page cadre={cadre} titre={TITRES[journal]} rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>{TITRES[journal]}</h1>
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
      {contenu.total === 0 ? (
        <section class="carte etat-vide" aria-label="Journal">
          <h2>Aucune ligne</h2>
          <p>
            {filtre === null
              ? "Rien n'a encore été tracé."
              : "Ce dossier n'a pas de ligne ici. Vérifiez son numéro ou voyez tous les dossiers."}
          </p>
        </section>
      ) : (
        <Lignes {...props} />
      )}
      <Pages
        {...{ page, total: contenu.total }}
        parPage={LIGNES_PAR_PAGE}
        adresse={(n) => `${adresse}?page=${n}${suite}`}
      />
    </Page>
  )
}

function Lignes({ journal, contenu, nomme }: Props) {
  return (
    <section class="tableau" tabindex={0} aria-label="Journal">
      <table>
        <caption class="invisible">{TITRES[journal]}, du plus récent au plus ancien</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="descending">
              Date
            </th>
            <th scope="col">Heure</th>
            <th scope="col">Utilisateur</th>
            <th scope="col">Patient</th>
            <th scope="col">Opération</th>
            {journal === 'insi' && <th scope="col">Code retour</th>}
          </tr>
        </thead>
        <tbody>
          {contenu.lignes.map((ligne) => (
            <tr>
              <td class="compact">{jourDe(ligne.le)}</td>
              <td class="compact">{heureDe(ligne.le)}</td>
              <td>{ligne.auteur}</td>
              <td>{patientDe(ligne, nomme)}</td>
              <td>{ligne.operation}</td>
              {journal === 'insi' && <td>{ligne.code}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Le nom mène à la fiche, dont l'ouverture sera tracée à son tour. */
function patientDe({ patientId, patient }: LigneJournal, nomme: boolean) {
  if (patientId === null) return ''
  if (!nomme) return `Dossier n° ${patientId}`
  return (
    <a href={`/patients/${patientId}`}>
      {patient} (n° {patientId})
    </a>
  )
}
