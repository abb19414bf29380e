import type { FichierManifeste } from '../../../../reports/manifeste/types.ts'
import { Defile } from '../../../../reports/rapport-html/defile.tsx'
import { octets } from '../../../../reports/rapport-html/textes.ts'
import { adresseCampagne } from '../../vues/adresses.ts'
import { Filtres, Recherche } from '../../vues/filtres.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { decouper, Pages } from '../../vues/pages.tsx'
import { simplifier } from '../../vues/simplifier.ts'

interface PropsFichiers {
  cadre: Cadre
  adresse: URL
  nom: string
  dossier: string
  /** Ce que le manifeste liste. */
  fichiers: readonly FichierManifeste[]
  fichier(chemin: string): string
}

const Ligne = ({ fiche, lien }: { fiche: FichierManifeste; lien: string }) => (
  <tr>
    <th scope="row">
      <a href={lien}>{fiche.chemin}</a>
      {fiche.preuve && <span class="secondaire bloc">preuve {fiche.preuve}</span>}
      <code class="empreinte bloc">{fiche.sha256}</code>
    </th>
    <td>{fiche.type}</td>
    <td class="nombre">{octets(fiche.taille)}</td>
  </tr>
)

/** Ce que le manifeste liste, fichier par fichier. */
export const PageFichiers = ({
  cadre,
  adresse,
  nom,
  dossier,
  fichiers,
  fichier,
}: PropsFichiers) => {
  const texte = adresse.searchParams.get('texte') ?? ''
  const mots = simplifier(texte).split(/\s+/).filter(Boolean)
  const gardes = fichiers.filter((fiche) =>
    mots.every((mot) =>
      simplifier(`${fiche.chemin} ${fiche.type} ${fiche.preuve ?? ''}`).includes(mot),
    ),
  )
  const tranche = decouper(gardes, adresse.searchParams.get('page') ?? undefined)
  return (
    <Page cadre={cadre} titre={`Fichiers de ${nom}`} rubrique="/campagnes" scripts={['liste']}>
      <p class="fil">
        <a href="/campagnes">Campagnes</a> › <a href={adresseCampagne(nom)}>{nom}</a>
      </p>
      <h1>Fichiers et manifeste</h1>
      <p class="secondaire">
        Sur le disque : <code>{dossier}</code>
      </p>
      <p>
        <a href={fichier('manifeste.json')}>Le manifeste entier</a>
      </p>
      <Filtres action={`${adresseCampagne(nom)}/fichiers`} nom="Filtrer les fichiers">
        <Recherche valeur={texte} />
      </Filtres>
      <div id="liste" class="pile">
        <Defile nom="Fichiers">
          <table>
            <thead>
              <tr>
                <th scope="col">Fichier et empreinte SHA-256</th>
                <th scope="col">Type</th>
                <th scope="col" class="nombre">
                  Taille
                </th>
              </tr>
            </thead>
            <tbody>
              {tranche.elements.map((fiche) => (
                <Ligne fiche={fiche} lien={fichier(fiche.chemin)} />
              ))}
            </tbody>
          </table>
        </Defile>
        {tranche.total === 0 && <p class="etat-vide">Aucun fichier ne répond à ce filtre.</p>}
        <Pages tranche={tranche} adresse={adresse} nom="fichier" />
      </div>
    </Page>
  )
}
