import type { DemandeEcps } from '../etat/types.ts'
import { Document } from '../pages/document.tsx'

interface DemandeMontree {
  demande: DemandeEcps
  /** Nom du logiciel qui demande. */
  client: string
  /** Secondes qui restent, à l'heure du banc. */
  reste: number
}

const Demande = ({ demande, client, reste }: DemandeMontree) => {
  const { personne, message, id } = demande
  const qui = `${personne.nom} ${personne.prenom}`
  return (
    <section class="demande" aria-labelledby={`d-${id}`}>
      <h2 id={`d-${id}`}>{qui}</h2>
      <p>
        {client} demande une connexion. Le logiciel doit afficher le même nombre. Reste {reste} s.
      </p>
      <p class="nombre">{message}</p>
      <form method="post" action="/simulateur/ecps">
        <input type="hidden" name="demande" value={id} />
        <div class="actions">
          <button type="submit" class="principal" name="decision" value="approve">
            Accepter pour {qui}
          </button>
          <button type="submit" name="decision" value="deny">
            Refuser pour {qui}
          </button>
        </div>
      </form>
    </section>
  )
}

/** Le téléphone e-CPS simulé : accepter, refuser, ou ne rien faire et laisser la demande mourir. */
export const pageEcps = (demandes: readonly DemandeMontree[], dit: string | null) => (
  <Document titre="e-CPS simulée">
    <h1>e-CPS simulée</h1>
    {dit !== null && <p role="status">{dit}</p>}
    {demandes.length === 0 && <p>Aucune demande en attente.</p>}
    {demandes.map((montree) => (
      <Demande {...montree} />
    ))}
    <p>
      <a href="/simulateur/ecps">Actualiser</a>
    </p>
  </Document>
)
