import { Chronologie } from '../../../vues/chronologie.tsx'
import { Icone } from '../../../vues/icones.tsx'
import { type Cadre, Page } from '../../../vues/page.tsx'
import { Pages } from '../../../vues/pages.tsx'
import { type Compte, nomComplet } from '../../compte.ts'
import { TRACES_PAR_PAGE, type TraceLue } from '../lire-traces.ts'

interface Props {
  cadre: Cadre
  /** Celui auquel les traces sont réduites. */
  compte: Compte | null
  comptes: readonly Compte[]
  lignes: readonly TraceLue[]
  total: number
  page: number
}

function Filtre({ compte, comptes }: Pick<Props, 'compte' | 'comptes'>) {
  return (
    <search>
      <form method="get" action="/comptes/traces" class="actions">
        <label for="compte">Compte</label>
        <div class="champ">
          <select id="compte" name="compte">
            <option value="">Tous</option>
            {comptes.map((c) => (
              <option value={String(c.id)} selected={c.id === compte?.id}>
                {nomComplet(c)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="bouton">
          Filtrer
        </button>
      </form>
    </search>
  )
}

const Resultat = ({ reussi }: { reussi: boolean }) => (
  <span class={`statut ${reussi ? 'statut-qual' : 'statut-echec'}`}>
    <Icone nom={reussi ? 'succes' : 'erreur'} />
    {reussi ? 'Réussi' : 'Échoué'}
  </span>
)

/** Les traces du cycle de vie des comptes : date, auteur, nature, résultat (SC.SSI/IAM.91). */
export function PageTracesComptes({ cadre, compte, comptes, lignes, total, page }: Props) {
  const suite = compte ? `&compte=${compte.id}` : ''
  return (
    <Page cadre={cadre} titre="Traces des comptes" rubrique="comptes">
      <p class="fil">
        <a href="/comptes">Comptes</a>
      </p>
      <h1>Traces des comptes</h1>
      <Filtre {...{ compte, comptes }} />
      {total === 0 ? (
        <section class="carte etat-vide" aria-label="Traces">
          <h2>Aucune trace</h2>
          <p>Ce compte n'a encore rien fait, et personne ne l'a modifié.</p>
        </section>
      ) : (
        <Chronologie
          nom="Traces"
          legende="Traces des comptes, de la plus récente à la plus ancienne"
          lignes={lignes}
          colonnes={[
            { titre: 'Auteur', dire: ({ auteur }) => auteur },
            { titre: 'Compte', dire: (ligne) => ligne.compte },
            { titre: 'Nature', dire: ({ nature }) => nature },
            {
              titre: 'Résultat',
              dire: ({ reussi }) => <Resultat reussi={reussi} />,
              compact: true,
            },
            { titre: 'Détail', dire: ({ detail }) => detail },
          ]}
        />
      )}
      <Pages
        {...{ page, total }}
        parPage={TRACES_PAR_PAGE}
        adresse={(n) => `/comptes/traces?page=${n}${suite}`}
      />
    </Page>
  )
}
