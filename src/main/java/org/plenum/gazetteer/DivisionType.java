package org.plenum.gazetteer;

/** What a division is called by law, as the last characters of its Chinese name say. */
public enum DivisionType {
    PROVINCE("省"),
    AUTONOMOUS_REGION("自治区"),
    SPECIAL_ADMINISTRATIVE_REGION("特别行政区"),
    /** A city directly under the central government: Beijing, Tianjin, Shanghai, Chongqing. */
    MUNICIPALITY("市"),
    /** A city of prefecture or county level. */
    CITY("市"),
    /** 地区, an administrative office's area; the few that are left. */
    PREFECTURE("地区"),
    AUTONOMOUS_PREFECTURE("自治州"),
    LEAGUE("盟"),
    COUNTY("县"),
    AUTONOMOUS_COUNTY("自治县"),
    /** An urban district; also the mining, forestry and special districts and the new areas that are divisions. */
    DISTRICT("区"),
    BANNER("旗"),
    AUTONOMOUS_BANNER("自治旗");

    private final String suffix;

    DivisionType(String suffix) {
        this.suffix = suffix;
    }

    /** Characters at the end of a Chinese name that show this type. */
    public String suffix() {
        return suffix;
    }

    static DivisionType of(String nameZh, Level level) {
        return switch (nameZh.charAt(nameZh.length() - 1)) {
            case '省' -> PROVINCE;
            case '市' -> level == Level.PROVINCE ? MUNICIPALITY : CITY;
            case '州' -> AUTONOMOUS_PREFECTURE;
            case '盟' -> LEAGUE;
            case '县' -> isAutonomous(nameZh) ? AUTONOMOUS_COUNTY : COUNTY;
            case '旗' -> isAutonomous(nameZh) ? AUTONOMOUS_BANNER : BANNER;
            case '区' -> area(nameZh, level);
            default -> throw new IllegalArgumentException("no type character: " + nameZh);
        };
    }

    private static DivisionType area(String nameZh, Level level) {
        return switch (level) {
            case PROVINCE -> isAutonomous(nameZh) ? AUTONOMOUS_REGION : SPECIAL_ADMINISTRATIVE_REGION;
            case PREFECTURE -> PREFECTURE;
            case COUNTY -> DISTRICT;
        };
    }

    private static boolean isAutonomous(String nameZh) {
        return nameZh.indexOf("自治") > 0;
    }
}
