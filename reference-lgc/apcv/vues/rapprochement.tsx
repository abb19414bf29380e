import type { Child } from 'hono/jsx'
import type { TraitCompare } from '../../insi/regles/comparer.ts'
import { TableauComparaison } from '../../insi/vues/comparaison.tsx'
import type { Patient } from '../../patients/identite.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { Message } from '../../vues/message.tsx'
import type { Cadre } from '../../vues/page.tsx'
import { StatutIdentite } from '../../vues/statut.tsx'
import { PageApcv } from './cadre.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  fin: Date
  /** Adresse de ce bénéficiaire. */
  adresse: string
  traits: readonly TraitCompare[]
  /** Dossier comparé, `null` quand il serait créé. */
  patient: Patient | null
  ressemblants: readonly Patient[]
  /** Dossier qui porte déjà ce matricule, quand ce n'est pas celui qu'on compare. */
  autrePorteur: number | null
  raisons: readonly string[]
  /** Le premier prénom du dossier n'est pas le début de la liste lue. */
  alerte: string | null
}

/** Avant d'écrire : ce que l'appli dit, ce que le dossier dit, trait par trait. */
export function PageRapprochement(props: Props) {
  const { patient, raisons, adresse } = props
  return (
    <PageApcv
      cadre={props.cadre}
      titre={patient ? 'Mettre à jour le dossier' : 'Créer le dossier'}
      bandeau={props.bandeau}
      fin={props.fin}
    >
      <Annonce {...props} />
      {props.alerte && raisons.length === 0 && (
        <Message genre="attention">
          <p>{props.alerte}</p>
          <p>Le premier prénom du dossier ne sera pas remplacé.</p>
        </Message>
      )}
      <TableauComparaison traits={props.traits} source="Appli carte Vitale" />
      {raisons.length === 0 && (
        <form method="post" action={adresse} class="actions">
          <input type="hidden" name="dossier" value={patient ? String(patient.id) : ''} />
          <input type="hidden" name="version" value={patient ? String(patient.version) : ''} />
          <button type="submit" class="bouton bouton-principal">
            {patient ? `Mettre à jour le dossier n° ${patient.id}` : 'Créer un dossier qualifié'}
          </button>
        </form>
      )}
      <Ressemblants {...props} />
      <p>
        <a href="/apcv/beneficiaires">Choisir un autre bénéficiaire</a>
      </p>
    </PageApcv>
  )
}

function Annonce({ patient, traits, raisons, autrePorteur, adresse }: Props) {
  const ecarts = traits.filter((t) => t.comparaison === 'différent').length
  if (raisons.length > 0)
    return (
      <Message genre="erreur">
        {raisons.map((raison) => (
          <p>{raison}</p>
        ))}
        {autrePorteur !== null && (
          <p>
            <a href={`${adresse}?dossier=${autrePorteur}`}>Comparer avec ce dossier</a>
            {' · '}
            <a href={`/patients/${autrePorteur}`}>L'ouvrir</a>
          </p>
        )}
      </Message>
    )
  if (!patient)
    return (
      <Message genre="information">
        <p>Le dossier sera créé avec une identité qualifiée, sans appel à INSi.</p>
      </Message>
    )
  return (
    <Message genre={ecarts > 0 ? 'attention' : 'information'}>
      <p>{phraseEcarts(ecarts)}</p>
    </Message>
  )
}

const phraseEcarts = (ecarts: number) => {
  if (ecarts === 0) return "Les traits du dossier et de l'appli s'accordent."
  const nombre = ecarts === 1 ? 'Un trait diffère' : `${ecarts} traits diffèrent`
  return `${nombre} entre le dossier et l'appli. Vérifiez que c'est la même personne : la mise à jour reprend les valeurs de l'appli.`
}

/** Un dossier du même jour peut être le sien : il se compare avant d'en créer un autre. */
function Ressemblants({ ressemblants, patient, adresse }: Props) {
  const autres = ressemblants.filter(({ id }) => id !== patient?.id)
  if (autres.length === 0 && !patient) return null
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-ressemblants">
      <h2 id="titre-ressemblants">
        {autres.length > 0 ? 'Dossiers qui lui ressemblent' : 'Ce n’est pas la même personne ?'}
      </h2>
      <ul class="lieux">
        {autres.map(({ id, identite, statut }) => (
          <li>
            <a href={`${adresse}?dossier=${id}`}>
              Comparer avec le dossier n° {id}, {identite.nomNaissance} {identite.premierPrenom}
            </a>
            , né(e) le {dateAffichee(identite.dateNaissance)}, <StatutIdentite statut={statut} />
          </li>
        ))}
        {patient && (
          <li>
            <a href={`${adresse}?dossier=nouveau`}>Créer un autre dossier</a>
          </li>
        )}
      </ul>
    </section>
  )
}
