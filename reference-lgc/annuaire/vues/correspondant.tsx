import type { Child } from 'hono/jsx'
import { specialiteLue } from '../../documents/enonces.ts'
import {
  type Correspondant,
  nomCorrespondant,
} from '../../dossier/correspondants/correspondants.ts'
import { Champ } from '../../vues/champ.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Rapprochement } from '../rapprochement/difference.ts'
import type { Lien, TraceAnnuaire } from '../rapprochement/lien.ts'
import type { DonneesLocales } from '../rapprochement/local.ts'
import { CarteDifferences, TracesRapprochement } from './rapprochement.tsx'

interface Props {
  cadre: Cadre
  correspondant: Correspondant
  rapprochement: Rapprochement
  lien: Lien | null
  traces: readonly TraceAnnuaire[]
  local: DonneesLocales
  erreur: string | null
}

/** Un correspondant : sa fiche, ce qu'en dit l'annuaire, ce que le cabinet en sait seul (ANN.03). */
export function PageCorrespondant(props: Props) {
  const { cadre, correspondant: c, rapprochement, lien, traces } = props
  const titre = nomCorrespondant(c)
  const adresse = `/annuaire/correspondants/${c.id}`
  const trait = (libelle: string, valeur: Child) => (
    <div>
      <dt>{libelle}</dt>
      <dd>{valeur || <span class="vide">vide</span>}</dd>
    </div>
  )
  return (
    <Page cadre={cadre} titre={titre} rubrique="annuaire">
      <p class="fil">
        <a href="/annuaire">Annuaire Santé</a>
      </p>
      <div class="titre-page">
        <h1>{titre}</h1>
        <p class="actions">
          <a class="bouton" href={`${adresse}/modifier`}>
            Modifier
          </a>
        </p>
      </div>
      <div class="deux-colonnes">
        <div class="pile">
          <section class="carte carte-dense" aria-labelledby="titre-fiche">
            <h2 id="titre-fiche">Fiche du correspondant</h2>
            <dl class="traits">
              {trait('Numéro RPPS', c.identifiant?.slice(1))}
              {trait('Profession et spécialité', specialiteLue(c.specialite))}
              {trait(
                'Adresse',
                c.adresse &&
                  [c.adresse.voie, c.adresse.codePostal, c.adresse.commune]
                    .filter(Boolean)
                    .join(' '),
              )}
              {trait('Téléphone', c.telephone)}
              {trait('Adresse MSSanté', c.mssante)}
            </dl>
          </section>
          <CarteDifferences {...{ rapprochement, lien, adresse }} />
        </div>
        <FormulaireLocal {...props} adresse={adresse} />
      </div>
      <TracesRapprochement traces={traces} />
    </Page>
  )
}

function FormulaireLocal({ local, erreur, adresse }: Props & { adresse: string }) {
  return (
    <form
      method="post"
      action={`${adresse}/local`}
      class="carte carte-dense pile"
      aria-labelledby="titre-local"
      novalidate
    >
      <h2 id="titre-local">Données du cabinet</h2>
      <p class="champ-aide">Saisies ici seulement : l’annuaire ne les change jamais.</p>
      <ChampsLocaux local={local} erreur={erreur} />
      <div class="actions">
        <button type="submit" class="bouton">
          Enregistrer les données du cabinet
        </button>
      </div>
    </form>
  )
}

/** Le téléphone privé et la note, marqués comme locaux. */
export const ChampsLocaux = ({
  local,
  erreur,
}: {
  local: DonneesLocales
  erreur: string | null
}) => (
  <>
    <Champ
      nom="telephonePrive"
      libelle="Téléphone privé (local)"
      valeur={local.telephone}
      erreur={erreur}
    />
    <Champ nom="note" libelle="Note (locale)" valeur={local.note} />
  </>
)
