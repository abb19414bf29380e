import { Chronologie } from '../../vues/chronologie.tsx'
import { heureDe, jourDe } from '../../vues/heures.ts'
import { Icone } from '../../vues/icones.tsx'
import { Message } from '../../vues/message.tsx'
import { direRapprochement, type Rapprochement } from '../rapprochement/difference.ts'
import type { Lien, TraceAnnuaire } from '../rapprochement/lien.ts'

/** Une forme et un mot, dans les listes de correspondants et d'utilisateurs. */
export function EtatRapprochement({ rapprochement: r }: { rapprochement: Rapprochement }) {
  if (r.etat === 'sans-objet') return <span class="secondaire">{r.raison}</span>
  if (r.etat === 'absent')
    return (
      <span class="statut statut-echec">
        <Icone nom="erreur" />
        Absent de l'annuaire
      </span>
    )
  return r.differences.length === 0 ? (
    <span class="statut statut-qual">
      <Icone nom="succes" />
      Conforme à l'annuaire
    </span>
  ) : (
    <span class="statut statut-prov">
      <Icone nom="attention" />
      Diffère : {direRapprochement(r)}
    </span>
  )
}

interface Props {
  rapprochement: Rapprochement
  lien: Lien | null
  /** Où redemander, et où accepter. */
  adresse: string
}

/** Les différences, champ par champ ; rien ne s'écrit sans être coché (annuaire.md §9). */
export function CarteDifferences({ rapprochement: r, lien, adresse }: Props) {
  return (
    <section class="carte pile" aria-labelledby="titre-differences">
      <div class="titre-page">
        <h2 id="titre-differences">Contrôle dans l'Annuaire Santé</h2>
        {r.etat !== 'sans-objet' && (
          <form method="post" action={`${adresse}/recontroler`} data-une-fois>
            <button type="submit" class="bouton">
              Recontrôler dans l'Annuaire Santé
            </button>
          </form>
        )}
      </div>
      {lien && (
        <p class="secondaire">
          Dernier contrôle le {jourDe(lien.verifieLe)} à {heureDe(lien.verifieLe)} : {lien.source}
        </p>
      )}
      <Corps {...{ rapprochement: r, adresse }} />
    </section>
  )
}

function Corps({ rapprochement: r, adresse }: Pick<Props, 'rapprochement' | 'adresse'>) {
  if (r.etat === 'sans-objet') return <p>{r.raison}</p>
  if (r.etat === 'absent')
    return (
      <Message genre="attention">
        <p>
          Cette personne n'est plus dans l'Annuaire Santé ({r.source}). Sa fiche est gardée :
          vérifiez qu'elle exerce encore.
        </p>
      </Message>
    )
  if (r.differences.length === 0)
    return <p>Rien à changer : la fiche est celle de l'annuaire ({r.source}).</p>
  return (
    <form method="post" action={`${adresse}/accepter`} class="pile">
      <section class="tableau" tabindex={0} aria-label="Différences">
        <table class="annuaire-ecarts">
          <caption>Source : {r.source}</caption>
          <thead>
            <tr>
              <th scope="col">Prendre</th>
              <th scope="col">Champ</th>
              <th scope="col">Dans le cabinet</th>
              <th scope="col">Dans l'annuaire</th>
            </tr>
          </thead>
          <tbody>
            {r.differences.map(({ champ, libelle, ici, annuaire }) => (
              <tr>
                <td class="compact">
                  <input
                    type="checkbox"
                    name="champs"
                    value={champ}
                    checked
                    aria-label={`Prendre ${libelle}`}
                  />
                </td>
                <th scope="row">{libelle}</th>
                <td>{ici || <span class="vide">vide</span>}</td>
                <td>{annuaire || <span class="vide">vide</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="actions">
        <button type="submit" class="bouton bouton-principal">
          Accepter les différences cochées
        </button>
      </div>
    </form>
  )
}

/** Ce qui a été fait d'après l'annuaire : source et date à chaque ligne (ANN.02, ANN.03). */
export function TracesRapprochement({ traces }: { traces: readonly TraceAnnuaire[] }) {
  if (traces.length === 0) return null
  return (
    <>
      <h2>Traces</h2>
      <Chronologie
        nom="Traces de l'annuaire"
        legende="Ce qui a été fait d'après l'annuaire, du plus récent au plus ancien"
        lignes={traces}
        colonnes={[
          { titre: 'Auteur', dire: ({ auteur }) => auteur },
          { titre: 'Opération', dire: ({ operation }) => operation },
          { titre: 'Source', dire: ({ source }) => source },
          { titre: 'Détail', dire: ({ detail }) => detail },
        ]}
      />
    </>
  )
}
