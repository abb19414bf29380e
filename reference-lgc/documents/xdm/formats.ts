import type { Niveau } from '../cda/niveau.ts'
import type { Codage } from '../modele/codage.ts'

/** Ce que l'entrepôt dit du corps : PDF encapsulé, ou synthèse structurée (dmp.md §18.4 [V]). */
export const FORMATS: Record<Niveau, Codage> = {
  N1: {
    code: 'urn:ihe:iti:xds-sd:pdf:2008',
    libelle: 'Document à corps non structuré en PDF/A-1',
    systeme: '1.3.6.1.4.1.19376.1.2.3',
  },
  N3: {
    code: 'urn:asip:ci-sis:vsm:2012',
    libelle: 'Volet de synthèse médicale',
    systeme: '1.2.250.1.213.1.1.4.2.282',
  },
}
