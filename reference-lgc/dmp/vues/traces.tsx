import { Chronologie } from '../../vues/chronologie.tsx'
import { Icone } from '../../vues/icones.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { TRANSACTIONS, type Trace } from '../traces/traces.ts'

export interface FiltreAffiche {
  patient: string
  transaction: string
  auteur: string
  du: string
  au: string
}

interface Props {
  cadre: Cadre
  traces: readonly Trace[]
  filtre: FiltreAffiche
  auteurs: readonly string[]
  nomDossier: (id: number) => string
  /** Adresse de l'extraction, mêmes critères. */
  extraction: string
  limite: number
}

/** Qui a appelé le DMP, pour quel patient, par quel moyen, et ce qui en est sorti (SC.DMP/CONF.14). */
export function PageTracesDmp({
  cadre,
  traces,
  filtre,
  auteurs,
  nomDossier,
  extraction,
  limite,
}: Props) {
  return (
    <Page cadre={cadre} titre="Traces d’accès au DMP" rubrique="patients">
      <div class="titre-page">
        <h1>Traces d’accès au DMP</h1>
        <div class="actions">
          <a class="bouton" href={extraction}>
            Extraire (CSV)
          </a>
        </div>
      </div>
      <Filtre filtre={filtre} auteurs={auteurs} />
      {traces.length === 0 ? (
        <section class="carte etat-vide" aria-label="Traces">
          <h2>Aucune trace</h2>
          <p>Aucun appel au DMP ne répond à ces critères.</p>
        </section>
      ) : (
        <Chronologie
          nom="Traces d’accès au DMP"
          legende="Traces d’accès au DMP, de la plus récente à la plus ancienne"
          lignes={traces}
          colonnes={[
            { titre: 'Utilisateur', dire: (t) => `${t.auteur} (${t.identifiant})` },
            {
              titre: 'Patient',
              dire: (t) => (t.patientId === null ? '' : nomDossier(t.patientId)),
            },
            {
              titre: 'Action',
              dire: (t) => (
                <>
                  {TRANSACTIONS[t.transaction]} <span class="secondaire">({t.transaction})</span>
                </>
              ),
            },
            { titre: 'Par', dire: (t) => t.mode },
            { titre: 'Documents', dire: (t) => t.documents.join(', ') },
            {
              titre: 'Résultat',
              dire: (t) => (
                <>
                  <span class={`statut ${t.reussi ? 'statut-qual' : 'statut-echec'}`}>
                    <Icone nom={t.reussi ? 'succes' : 'erreur'} />
                    {t.reussi ? 'Réussi' : 'Échoué'}
                  </span>
                  {!t.reussi && <div class="secondaire">{t.resultat}</div>}
                  {t.motif && <div class="secondaire">Motif : {t.motif}</div>}
                </>
              ),
            },
          ]}
        />
      )}
      {traces.length === limite && (
        <p class="secondaire">Les {limite} plus récentes seulement : précisez les dates.</p>
      )}
    </Page>
  )
}

function Filtre({ filtre, auteurs }: Pick<Props, 'filtre' | 'auteurs'>) {
  return (
    <search>
      <form method="get" action="/dmp/traces" class="carte carte-dense criteres">
        {filtre.patient !== '' && <input type="hidden" name="patient" value={filtre.patient} />}
        <div class="champ">
          <label for="transaction">Action</label>
          <select id="transaction" name="transaction">
            <option value="">Toutes</option>
            {Object.entries(TRANSACTIONS).map(([code, libelle]) => (
              <option value={code} selected={code === filtre.transaction}>
                {libelle}
              </option>
            ))}
          </select>
        </div>
        <div class="champ">
          <label for="auteur">Utilisateur</label>
          <select id="auteur" name="auteur">
            <option value="">Tous</option>
            {auteurs.map((nom) => (
              <option value={nom} selected={nom === filtre.auteur}>
                {nom}
              </option>
            ))}
          </select>
        </div>
        <div class="champ">
          <label for="du">Du (jj/mm/aaaa)</label>
          <input id="du" name="du" type="text" value={filtre.du} autocomplete="off" />
        </div>
        <div class="champ">
          <label for="au">Au (jj/mm/aaaa)</label>
          <input id="au" name="au" type="text" value={filtre.au} autocomplete="off" />
        </div>
        <div class="actions">
          <button type="submit" class="bouton">
            Filtrer
          </button>
          <a class="bouton bouton-discret" href="/dmp/traces">
            Tout montrer
          </a>
        </div>
      </form>
    </search>
  )
}
