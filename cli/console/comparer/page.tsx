import { dateHeure } from '../../../reports/campagne/dates.ts'
import {
  CHANGEMENTS,
  type Changement,
  type ComparaisonVerdict,
  type Cote,
  LIBELLES_CHANGEMENT,
} from '../../../reports/comparaison/verdicts/comparer-verdicts.ts'
import { Defile } from '../../../reports/rapport-html/defile.tsx'
import { Forme } from '../../../reports/rapport-html/formes.tsx'
import type { FicheCampagne } from '../lecture/fiche.ts'
import { adresseExigence, adressePreuve } from '../vues/adresses.ts'
import { Choix, Filtres, Recherche } from '../vues/filtres.tsx'
import { type Cadre, Page } from '../vues/page.tsx'
import { decouper, Pages } from '../vues/pages.tsx'
import { type FiltresComparaison, filtrerComparaisons } from './filtrer.ts'

const FORMES: Record<Changement, Parameters<typeof Forme>[0]['nom']> = {
  perdu: 'non-conforme',
  gagne: 'conforme',
  change: 'repetition',
  nouveau: 'a-fournir',
  disparu: 'sans-objet',
  inchange: 'non-controlee',
}

const ChangementMarque = ({ changement }: { changement: Changement }) => (
  <span class={`etat changement-${changement}`}>
    <Forme nom={FORMES[changement]} /> {LIBELLES_CHANGEMENT[changement]}
  </span>
)

const CoteMarque = ({ cote }: { cote: Cote | null }) =>
  cote === null ? (
    <span class="secondaire">non joué</span>
  ) : (
    <span class={`etat etat-${cote.etat}`}>
      <Forme nom={cote.etat} /> {cote.mot}
    </span>
  )

/** Mène au côté qui a quelque chose à montrer, le plus récent d'abord. */
function adresseDe({ objet, id, exigence, apres }: ComparaisonVerdict, paire: Paire): string {
  const campagne = apres === null ? paire.avant : paire.apres
  return objet === 'preuve' ? adressePreuve(campagne, id) : adresseExigence(campagne, exigence)
}

const Ligne = ({ comparaison, paire }: { comparaison: ComparaisonVerdict; paire: Paire }) => (
  <tr>
    <td>
      <ChangementMarque changement={comparaison.changement} />
    </td>
    <th scope="row">
      <a href={adresseDe(comparaison, paire)}>{comparaison.id}</a>
      <span class="secondaire bloc">
        {comparaison.objet === 'preuve' ? 'preuve : ' : 'scénario : '}
        {comparaison.texte}
      </span>
    </th>
    <td>
      <CoteMarque cote={comparaison.avant} />
    </td>
    <td>
      <CoteMarque cote={comparaison.apres} />
    </td>
  </tr>
)

interface Paire {
  avant: string
  apres: string
}

interface PropsComparer {
  cadre: Cadre
  adresse: URL
  campagnes: readonly { nom: string; fiche: FicheCampagne }[]
  paire: Paire | null
  comparaisons: readonly ComparaisonVerdict[]
  filtres: FiltresComparaison
}

const nommer = ({ nom, fiche: { campagne } }: PropsComparer['campagnes'][number]) =>
  [
    nom,
    `${dateHeure(campagne.debut)}, ${campagne.produit} ${campagne.versionLgc}${campagne.mutations.length > 0 ? ', faussé' : ''}`,
  ] as const

const Comptes = ({ comparaisons }: Pick<PropsComparer, 'comparaisons'>) => (
  <ul class="verdicts">
    {CHANGEMENTS.map((changement) => ({
      changement,
      nombre: comparaisons.filter((c) => c.changement === changement).length,
    }))
      .filter(({ nombre }) => nombre > 0)
      .map(({ changement, nombre }) => (
        <li>
          <ChangementMarque changement={changement} /> {nombre}
        </li>
      ))}
  </ul>
)

/** Ce qu'une campagne a gagné ou perdu sur une autre. */
export const PageComparer = (props: PropsComparer) => {
  const { cadre, adresse, campagnes, paire, comparaisons, filtres } = props
  const options = campagnes.map(nommer)
  const gardees = filtrerComparaisons(comparaisons, filtres)
  const tranche = decouper(gardees, adresse.searchParams.get('page') ?? undefined)
  return (
    <Page cadre={cadre} titre="Comparer" rubrique="/campagnes" scripts={['liste']}>
      <p class="fil">
        <a href="/campagnes">Campagnes</a>
      </p>
      <h1>Comparer deux campagnes</h1>
      {campagnes.length < 2 ? (
        <p class="carte etat-vide">Il faut deux campagnes dans le dossier pour les comparer.</p>
      ) : (
        <>
          <Filtres action="/comparer" nom="Choisir et filtrer la comparaison">
            <Choix
              nom="avant"
              libelle="Avant"
              valeur={paire?.avant ?? ''}
              tous="Choisir"
              options={options}
            />
            <Choix
              nom="apres"
              libelle="Après"
              valeur={paire?.apres ?? ''}
              tous="Choisir"
              options={options}
            />
            <Choix
              nom="objet"
              libelle="Comparer"
              valeur={filtres.objet}
              tous="Scénarios et preuves"
              options={[
                ['scenario', 'Scénarios'],
                ['preuve', 'Preuves'],
              ]}
            />
            <Choix
              nom="changement"
              libelle="Changement"
              valeur={filtres.changement}
              tous="Tous"
              options={CHANGEMENTS.map((c) => [c, LIBELLES_CHANGEMENT[c]])}
            />
            <Recherche valeur={filtres.texte} />
          </Filtres>
          <div id="liste" class="pile">
            {paire && (
              <>
                <Comptes comparaisons={comparaisons} />
                <Defile nom="Comparaison">
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">Changement</th>
                        <th scope="col">Scénario ou preuve</th>
                        <th scope="col">Avant</th>
                        <th scope="col">Après</th>
                      </tr>
                    </thead>
                    <tbody>
                      {tranche.elements.map((comparaison) => (
                        <Ligne comparaison={comparaison} paire={paire} />
                      ))}
                    </tbody>
                  </table>
                </Defile>
                {tranche.total === 0 && <p class="etat-vide">Rien ne répond à ces filtres.</p>}
                <Pages tranche={tranche} adresse={adresse} nom="ligne" />
              </>
            )}
          </div>
        </>
      )}
    </Page>
  )
}
